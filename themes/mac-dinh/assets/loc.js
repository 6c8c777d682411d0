// Lọc danh mục thủ tục (gõ không dấu cũng được) và in danh sách giấy tờ.
// Không có tệp này, trang vẫn đọc được trọn vẹn.
(function () {
  var root = document.documentElement;
  function all(selector, from) {
    return [].slice.call((from || document).querySelectorAll(selector));
  }
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

  var box = document.querySelector('[data-loc-o]');
  if (!box) return;
  var input = box.querySelector('input');
  var groups = all('[data-loc-nhom]').map(function (group) {
    return [group, all('li', group).map(function (row) {
      return [row, ' ' + fold(row.textContent + ' ' + (row.getAttribute('data-loc') || ''))];
    })];
  });

  function filter() {
    var words = fold(input.value).split(' ');
    var glued = words.join('');
    var found = 0;
    groups.forEach(function (group) {
      var before = found;
      group[1].forEach(function (row) {
        var fits = words.every(function (word) { return row[1].indexOf(' ' + word) >= 0; }) ||
          glued.length > 4 && row[1].replace(/ /g, '').indexOf(glued) >= 0;
        row[0].hidden = !fits;
        if (fits) found += 1;
      });
      group[0].hidden = found === before;
    });
    document.querySelector('.letters').hidden = glued;
    document.querySelector('[data-loc-khong]').hidden = found;
    box.querySelector('[data-loc-so]').textContent = glued && 'Khớp ' + found + ' thủ tục';
  }

  box.hidden = false;
  input.oninput = filter;
  var query = /[?&]q=([^&]*)/.exec(location.search);
  if (query) {
    input.value = decodeURIComponent(query[1].replace(/\+/g, ' '));
    filter();
    document.getElementById('tat-ca').scrollIntoView();
  }
}());
