// Lọc danh mục thủ tục ngay khi gõ hay chọn; giấy tờ đánh dấu được, giữ lại và in ra.
// Không có tệp này, trang vẫn đọc được trọn vẹn, và các bộ lọc là liên kết thường.
(function () {
  var root = document.documentElement;
  function all(selector, from) {
    return [].slice.call((from || document).querySelectorAll(selector));
  }
  function one(selector, from) { return (from || document).querySelector(selector); }
  function fold(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd')
      .replace(/[^a-z0-9.]+/g, ' ').trim();
  }

  all('[data-in]').forEach(function (button) {
    var name = button.getAttribute('data-in');
    button.hidden = false;
    button.onclick = function () {
      root.classList.add(name);
      window.print();
    };
    window.addEventListener('afterprint', function () { root.classList.remove(name); });
  });

  if (one('[data-giay-to]')) checklist();
  if (one('[data-loc-o]')) filters();

  // Dấu đã đánh ở trong trình duyệt của người đọc, không gửi đi đâu.
  function checklist() {
    var boxes = all('[data-giay-to] input');
    var key = 'giay-to ' + one('[data-giay-to]').getAttribute('data-giay-to');
    var state = one('[data-giay-to-so]');
    var clear = one('[data-giay-to-xoa]');

    // Trình duyệt có thể không cho giữ: khi ấy dấu chỉ còn tới lúc rời trang.
    function kept() {
      try { return (localStorage.getItem(key) || '').split(' ').filter(Boolean); } catch (error) {}
    }
    function keep(names) {
      try {
        if (names.length) localStorage.setItem(key, names.join(' '));
        else localStorage.removeItem(key);
        return true;
      } catch (error) {}
    }
    function show(isKept) {
      var count = boxes.filter(function (box) { return box.checked; }).length;
      state.textContent = count ? 'Đã đánh dấu ' + count + ' giấy tờ' +
        (isKept ? '; dấu giữ trong trình duyệt này.' : '.') : '';
      clear.hidden = !count;
    }
    function restore() {
      var names = kept();
      if (names) boxes.forEach(function (box) { box.checked = names.indexOf(box.value) >= 0; });
      show(names);
    }

    boxes.forEach(function (box) {
      box.onchange = function () {
        // Đọc lại trước khi ghi: một thẻ khác của trình duyệt có thể vừa đánh dấu.
        var names = (kept() || []).filter(function (name) { return name !== box.value; });
        show(keep(box.checked ? names.concat(box.value) : names));
      };
    });
    clear.onclick = function () {
      boxes.forEach(function (box) { box.checked = false; });
      show(keep([]));
      boxes[0].focus();
    };
    window.addEventListener('storage', restore);
    restore();
  }

  function filters() {
    var input = one('#loc');
    var field = one('#loc-linh-vuc');
    var clear = one('[data-loc-bo]');
    var links = all('[data-loc-gia]').map(function (link) {
      return {
        node: link, name: link.textContent, item: link.parentNode, count: one('.count', link.parentNode),
        query: link.getAttribute('data-loc-gia').split('='), answer: link.getAttribute('data-so')
      };
    });
    var options = all('option', field).map(function (option) {
      return { node: option, name: option.textContent.replace(/ \(\d+\)$/, ''), answer: option.value };
    });
    // Câu hỏi của mỗi lựa chọn; lĩnh vực cũng là một câu hỏi.
    var facetOf = {};
    links.forEach(function (link) { facetOf[link.answer] = link.query[0]; });
    options.forEach(function (option) { facetOf[option.answer] = 'linh-vuc'; });
    var groups = all('[data-loc-nhom]').map(function (group) {
      return { node: group, rows: all('li', group).map(function (row) {
        return {
          node: row, text: ' ' + fold(row.textContent + ' ' + (row.getAttribute('data-loc') || '')),
          answers: ((row.getAttribute('data-so') || '') + ' ' + row.getAttribute('data-lv'))
            .split(' ')
        };
      }) };
    });
    var chosen = {};
    var heading = one('[data-loc-ten]');
    var whole = heading.textContent;
    var total = groups.reduce(function (sum, group) { return sum + group.rows.length; }, 0);

    // Địa chỉ của những gì đang chọn, với câu trả lời của `facet` đổi thành `value`.
    function address(facet, value) {
      var parts = input.value ? ['q=' + encodeURIComponent(input.value)] : [];
      if (facet !== 'linh-vuc' && field.value) parts.push('linh-vuc=' + field.value);
      links.forEach(function (link) {
        if (chosen[link.query[0]] === link.answer && link.query[0] !== facet) {
          parts.push(link.query.join('='));
        }
      });
      if (value) parts.push(facet + '=' + value);
      return parts.length ? '?' + parts.join('&') : location.pathname;
    }

    function remember(isStep) {
      // Từ đĩa, có trình duyệt không cho đổi địa chỉ.
      try { history[isStep ? 'pushState' : 'replaceState'](null, '', address()); } catch (error) {}
    }

    function filter() {
      var words = fold(input.value).split(' ');
      var glued = words.join('');
      var facets = Object.keys(chosen);
      var counts = {};
      var found = 0;
      groups.forEach(function (group) {
        var before = found;
        group.rows.forEach(function (row) {
          var fits = words.every(function (word) { return row.text.indexOf(' ' + word) >= 0; }) ||
            glued.length > 4 && row.text.replace(/ /g, '').indexOf(glued) >= 0;
          var missed = facets.filter(function (facet) {
            return row.answers.indexOf(chosen[facet]) < 0;
          });
          // Một lựa chọn được đếm như khi đổi câu trả lời của riêng câu hỏi ấy.
          if (fits && missed.length < 2) {
            row.answers.forEach(function (answer) {
              if (!missed.length || facetOf[answer] === missed[0]) {
                counts[answer] = (counts[answer] || 0) + 1;
              }
            });
          }
          fits = fits && !missed.length;
          row.node.hidden = !fits;
          if (fits) found += 1;
        });
        group.node.hidden = found === before;
      });
      var names = field.value ? [field.options[field.selectedIndex].textContent.replace(/ \(\d+\)$/, '')] : [];
      links.forEach(function (link) {
        var isChosen = chosen[link.query[0]] === link.answer;
        if (isChosen) link.node.setAttribute('aria-current', 'true');
        else link.node.removeAttribute('aria-current');
        link.node.textContent = isChosen ? 'Bỏ “' + link.name + '”' : link.name;
        if (isChosen) names.push(link.name);
        link.node.href = address(link.query[0], isChosen ? '' : link.query[1]);
        link.count.textContent = counts[link.answer] || 0;
        link.item.hidden = !isChosen && !counts[link.answer];
      });
      all('.facets > div').forEach(function (facet) {
        facet.hidden = !one('li:not([hidden])', facet);
      });
      options.forEach(function (option) {
        if (!option.answer) return;
        option.node.textContent = option.name + ' (' + (counts[option.answer] || 0) + ')';
        option.node.disabled = !counts[option.answer] && option.answer !== field.value;
      });
      var isFiltered = glued || facets.length;
      one('.letters').hidden = isFiltered;
      one('[data-loc-khong]').hidden = found;
      heading.textContent = isFiltered ? found + ' trong ' + total + ' thủ tục' : whole;
      one('[data-loc-so]').textContent = isFiltered ? 'Khớp ' + found + ' thủ tục' +
        (names.length ? ': ' + names.join(', ') : '') + '.' : '';
      clear.hidden = !isFiltered;
    }

    function choose(facet, answer) {
      if (answer) chosen[facet] = answer;
      else delete chosen[facet];
    }

    // Chỉ nhận những lựa chọn mà trang có: không gì trong địa chỉ được đưa vào trang.
    function read() {
      var asked = {};
      location.search.slice(1).split('&').forEach(function (part) {
        var at = part.indexOf('=');
        if (at > 0) try {
          asked[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1).replace(/\+/g, ' '));
        } catch (error) {}
      });
      chosen = {};
      input.value = asked.q || '';
      field.value = asked['linh-vuc'] || '';
      if (field.selectedIndex < 0) field.selectedIndex = 0;
      choose('linh-vuc', field.value);
      links.forEach(function (link) {
        if (asked[link.query[0]] === link.query[1]) choose(link.query[0], link.answer);
      });
      filter();
      return input.value || Object.keys(chosen).length;
    }

    all('[data-loc-o]').forEach(function (box) { box.hidden = false; });
    links.forEach(function (link) {
      link.node.onclick = function (event) {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        choose(link.query[0], chosen[link.query[0]] === link.answer ? '' : link.answer);
        remember(true);
        filter();
      };
    });
    input.oninput = function () {
      remember();
      filter();
    };
    field.onchange = function () {
      // Bàn phím đổi lĩnh vực từng dòng một: không phải mỗi dòng là một bước để lùi lại.
      choose('linh-vuc', field.value);
      remember();
      filter();
    };
    clear.onclick = function () {
      chosen = {};
      input.value = field.value = '';
      remember(true);
      filter();
      input.focus();
    };
    window.addEventListener('popstate', read);
    if (read()) document.getElementById('tat-ca').scrollIntoView();
  }
}());
