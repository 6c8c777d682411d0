// Tìm trong trang của xã: gõ có dấu, không dấu, nửa dấu, dở chữ, sai một chữ đều tìm được.
// Chỉ mục là các tệp .js nhỏ, nạp khi cần, nên chạy cả khi không có mạng (file://).
// Không có tệp này, ô tìm dẫn tới trang tìm kiếm có danh mục từ A đến Y.
(function () {
  'use strict';
  var TONES = { '\u0300': 1, '\u0309': 2, '\u0303': 3, '\u0301': 4, '\u0323': 5 };
  var DIGITS = {};
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('')
    .forEach(function (letter, i) { DIGITS[letter] = i; });

  // ——— Chữ ———

  // Chữ của câu hỏi: có cũng được, không có cũng được.
  var MINOR = {};
  ('phai gi khi o dau khong co muon thi lam la nao mang can xin hoi duoc bi va cho cua voi de toi em ' +
    'minh nay ai vay roi nua a het').split(' ').forEach(function (word) { MINOR[word] = true; });
  var MINOR_PAIRS = /^(bao nhieu|the nao|lam sao|nhu the|nhu nao)$/;

  // Một chữ: f là không dấu, q là có dấu của chữ cái (ă â đ…), t là thanh.
  function words(text) {
    var found = [], word = null;
    // Mã gõ thiếu chấm hay gõ phẩy: 1001193, 1,001193.
    var letters = text.toLowerCase().replace(/(^|\s)(\d)[,\s]?(\d{6})(?!\d)/g, '$1$2.$3').normalize('NFD') + ' ';
    for (var i = 0; i < letters.length; i++) {
      var c = letters[i];
      var isPoint = c === '.' && word && /\d/.test(letters[i - 1]) && /\d/.test(letters[i + 1]);
      if (c === 'đ') { word = word || { f: '', q: '', t: 0 }; word.f += 'd'; word.q += 'đ'; }
      else if (/[a-z0-9]/.test(c) || isPoint) {
        word = word || { f: '', q: '', t: 0 }; word.f += c; word.q += c;
      }
      else if (TONES[c] && word) word.t = TONES[c];
      else if (c >= '\u0300' && c <= '\u036f' && word) word.q = (word.q + c).normalize('NFC');
      else if (word) { word.end = i; found.push(word); word = null; }
    }
    if (found.length) found[found.length - 1].last = !/[\s,;]$/.test(text);
    found.forEach(function (word, i) {
      var next = found[i + 1];
      word.minor = word.minor || MINOR[word.f];
      if (next && MINOR_PAIRS.test(word.f + ' ' + next.f)) word.minor = next.minor = true;
      if (word.last && word.f.length < 2) word.minor = true;
    });
    return found.slice(0, 24);
  }

  function plainWords(text) { return words(text).map(function (word) { return word.f; }); }

  // Dấu đã gõ thì phải khớp; dấu chưa gõ thì thế nào cũng được.
  function agrees(word, form) {
    var own = parted(form);
    if (word.t && word.t !== own.t || !isSpelt(word, own.q) || own.q.length !== word.q.length) return 0;
    return word.q === own.q && word.t === own.t ? 2 : 1;
  }

  // Như trên, khi chữ còn gõ dở.
  function halfAgrees(word, form) {
    var own = parted(form);
    return (!word.t || word.t === own.t) && own.q.length >= word.q.length && isSpelt(word, own.q);
  }

  // Chữ của chỉ mục, số của thanh ở cuối: hoa1; mã và số thì không có thanh.
  function parted(form) {
    var tone = /[^\d.]\d$/.test(form) ? +form.slice(-1) : 0;
    return { q: tone ? form.slice(0, -1) : form, t: tone };
  }

  function isSpelt(word, letters) {
    for (var i = 0; i < word.q.length; i++) {
      if (word.q[i] !== letters[i] && word.q[i] !== word.f[i]) return false;
    }
    return true;
  }

  // Sai, thiếu, thừa hay đổi chỗ một chữ cái.
  function isOneOff(a, b) {
    if (Math.abs(a.length - b.length) > 1 || a === b) return false;
    var i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    var x = a.slice(i), y = b.slice(i);
    return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) ||
      x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
  }

  // ——— Chỉ mục ———

  var base = '', files = {}, arrived = {}, loaded = {}, contents = null, vocabulary = [];

  window.TXTim = function (name, value) {
    loaded[name] = value;
    arrived[name](value);
  };

  // Mỗi tệp nạp một lần; tệp không nạp được thì lần sau nạp lại.
  function load(name, file) {
    files[name] = files[name] || new Promise(function (done, failed) {
      arrived[name] = done;
      var script = document.createElement('script');
      script.src = base + (file || name);
      script.onerror = function () { delete files[name]; failed(new Error(name)); };
      document.head.appendChild(script);
    });
    return files[name];
  }

  function open() {
    if (contents) return Promise.resolve(contents);
    return load('', 'muc-luc.js').then(function (value) {
      if (contents) return contents;
      var word = '';
      value.words.replace(/(\d)([a-z]*)/g, function (_, shared, rest) {
        word = word.slice(0, +shared) + rest;
        vocabulary.push(word);
      });
      return (contents = value);
    });
  }

  function isKnown(word) {
    var low = 0, high = vocabulary.length;
    while (low < high) {
      var middle = low + high >> 1;
      if (vocabulary[middle] < word) low = middle + 1; else high = middle;
    }
    return vocabulary[low] === word;
  }

  function shardsOf(first, last) {
    var terms = contents.terms, found = [];
    for (var i = 0; i < terms.length; i++) {
      var next = terms[i + 1];
      if (terms[i][0] <= last && (!next || next[0] > first)) found.push(terms[i][1]);
    }
    return found;
  }

  function postings(text, each) {
    var page = 0, value = 0, shift = 0;
    for (var i = 0; i < text.length; i++) {
      var digit = DIGITS[text[i]];
      value += (digit & 31) << shift;
      if (digit & 32) { shift += 5; continue; }
      page += value >> 4;
      each(page, value & 15);
      value = 0; shift = 0;
    }
  }

  // ——— Truy vấn ———

  // Chữ dính liền thành các chữ có trong chỉ mục, mọi cách với ít chữ nhất: khaisinh → khai sinh.
  function unglue(word) {
    var ways = [[[]]];
    for (var end = 1; end <= word.length; end++) {
      ways[end] = [];
      for (var start = Math.max(0, end - 7); start < end - 1; start++) {
        var part = word.slice(start, end);
        if (isKnown(part)) {
          ways[start].forEach(function (way) { ways[end].push(way.concat(part)); });
        }
      }
      ways[end].sort(function (a, b) { return a.length - b.length; });
      ways[end] = ways[end].slice(0, 12);
    }
    return ways[word.length].filter(function (way) { return way.length <= 6; });
  }

  // Cách tách mà các chữ hay đi liền nhau nhất.
  function bestSplit(ways) {
    var names = {};
    ways.forEach(function (way) {
      way.forEach(function (part) { shardsOf(part, part).forEach(function (name) { names[name] = true; }); });
    });
    return Promise.all(Object.keys(names).map(function (name) { return load(name); }))
      .then(function (shards) {
        function pairCount(way) {
          var count = 0;
          for (var i = 0; i + 1 < way.length; i++) {
            shards.forEach(function (shard) {
              var next = shard[way[i]] && shard[way[i]][1];
              if (next && next[way[i + 1]]) count += next[way[i + 1]].length;
            });
          }
          return count / way.length;
        }
        return ways.reduce(function (a, b) { return pairCount(b) > pairCount(a) ? b : a; });
      });
  }

  // Các chữ của chỉ mục mà một chữ gõ vào có thể là, mỗi chữ với độ tin.
  function candidates(word) {
    var list = [], f = word.f;
    if (/\d/.test(f)) return [{ term: f, sure: 1, prefix: word.last || f.length > 5 }];
    if (isKnown(f)) list.push({ term: f, sure: 1 });
    if (word.last && f.length > 1) {
      vocabulary.filter(function (term) { return term !== f && term.indexOf(f) === 0; })
        .sort(function (a, b) { return a.length - b.length; }).slice(0, 10)
        .forEach(function (term) { list.push({ term: term, sure: 0.7, half: true }); });
    }
    if (!list.length && f.length > 3) {
      vocabulary.filter(function (term) { return isOneOff(f, term); }).slice(0, 12)
        .forEach(function (term) { list.push({ term: term, sure: 0.6, wrong: true }); });
    }
    return list;
  }

  function search(query) {
    return open().then(function () {
      return Promise.all(words(query).map(function (word) {
        if (/\d/.test(word.f) || word.f.length < 6 || isKnown(word.f)) return [word];
        var ways = unglue(word.f);
        // Chữ dài hơn mọi âm tiết thì chắc là dính; ngắn hơn thì có thể là gõ sai.
        if (!ways.length || word.f.length < 8 && candidates(word).some(function (choice) { return !choice.wrong; })) return [word];
        return bestSplit(ways).then(function (way) {
          return way.map(function (part) { return { f: part, q: part, t: 0 }; });
        });
      }));
    }).then(function (parts) {
      var typed = [].concat.apply([], parts), names = {};
      var choices = typed.map(function (word) {
        var list = candidates(word);
        list.forEach(function (choice) {
          shardsOf(choice.term, choice.prefix ? choice.term + '~' : choice.term)
            .forEach(function (name) { names[name] = true; });
        });
        return list;
      });
      return Promise.all(Object.keys(names).map(function (name) { return load(name); }))
        .then(function (shards) { return rank(query, typed, choices, shards); });
    });
  }

  function rank(query, typed, choices, shards) {
    var table = {};
    shards.forEach(function (shard) {
      Object.keys(shard).forEach(function (term) { table[term] = shard[term]; });
    });
    var score = {}, share = {}, whole = 0;
    typed.forEach(function (word, i) {
      var best = {};
      var list = choices[i];
      if (list.length && list[0].prefix) {
        list = Object.keys(table).filter(function (term) { return term.indexOf(word.f) === 0; })
          .map(function (term) {
            return { term: term, sure: term === word.f ? 1 : 0.7, wrong: term !== word.f };
          });
      }
      var minor = word.minor && typed.length > 1 ? 0.15 : 1, count = 0, isWhole = false, lists = [];
      list.forEach(function (choice) {
        var term = table[choice.term];
        if (!term) return;
        var forms = term[0], fits = [], sure = choice.sure;
        for (var k = 0; k < forms.length; k += 3) {
          var fit = choice.wrong ? 1 : choice.half ? halfAgrees(word, forms[k]) : agrees(word, forms[k]);
          if (fit) fits.push([k, fit]);
        }
        // Gõ sai dấu: vẫn tìm, nhưng ít tin hơn.
        if (!fits.length && word.f === choice.term) {
          sure *= 0.4;
          for (k = 0; k < forms.length; k += 3) fits.push([k, 1]);
        }
        // Khi chữ gõ đã là một chữ trọn, chữ dài hơn bắt đầu như thế chỉ là phụ.
        if (choice.half && isWhole) sure *= 0.4;
        fits.forEach(function (fit) {
          if (!choice.half || !isWhole) count += forms[fit[0] + 1];
          lists.push([forms[fit[0] + 2], sure * (fit[1] === 2 ? 1.15 : 1)]);
        });
        isWhole = isWhole || fits.length > 0 && !choice.half && !choice.wrong;
      });
      var weight = lists.length ? minor * Math.log(1 + contents.n / (1 + count)) : 0;
      lists.forEach(function (list) {
        postings(list[0], function (page, impact) {
          var value = list[1] * weight * impact;
          if (value > (best[page] || 0)) best[page] = value;
        });
      });
      // Một chữ mà không trang nào có vẫn là một phần của điều được hỏi.
      weight = weight || minor * (word.f.length > 1 ? 2 : 0.5);
      if (/^\d\.\d{6}$/.test(word.f)) weight *= 3;
      word.weight = weight;
      whole += weight;
      Object.keys(best).forEach(function (page) {
        score[page] = (score[page] || 0) + best[page];
        share[page] = (share[page] || 0) + weight;
      });
    });
    for (var i = 0; i + 1 < typed.length; i++) pairs(i);
    function pairs(i) {
      var seen = {}, second = typed[i + 1];
      choices[i].forEach(function (choice) {
        var next = table[choice.term] && table[choice.term][1];
        if (!next) return;
        function add(text, sure) {
          postings(text, function (page, impact) {
            seen[page] = Math.max(seen[page] || 0, choice.sure * sure * impact * 1.5);
          });
        }
        choices[i + 1].forEach(function (other) {
          if (next[other.term]) add(next[other.term], other.sure);
        });
        // Chữ cuối còn gõ dở, dù mới một chữ cái: những chữ hay đi sau chữ trước.
        if (second.last) {
          Object.keys(next).forEach(function (term) {
            if (term !== second.f && term.indexOf(second.f) === 0) add(next[term], 0.9);
          });
        }
      });
      Object.keys(seen).forEach(function (page) { score[page] = (score[page] || 0) + seen[page]; });
    }
    var most = 0;
    Object.keys(share).forEach(function (page) { most = Math.max(most, share[page]); });
    var pages = Object.keys(share).filter(function (page) { return share[page] >= most * 0.5; })
      .map(function (page) {
        var part = share[page] / whole;
        return { page: +page, score: score[page] * part * part };
      }).sort(byScore);
    return refine(query, typed, pages);
  }

  function byScore(a, b) { return b.score - a.score || a.page - b.page; }

  function pageFile(page) { return contents.pages[Math.floor(page / contents.per)]; }

  function fill(list) {
    var names = {};
    list.forEach(function (item) { names[pageFile(item.page)] = true; });
    return Promise.all(Object.keys(names).map(function (name) { return load(name); }))
      .then(function () {
        list.forEach(function (item) {
          var row = loaded[pageFile(item.page)][item.page % contents.per];
          item.title = row[0]; item.path = row[1]; item.kind = row[2]; item.facts = row[3];
          item.names = row[4]; item.full = row[5];
        });
        return list;
      });
  }

  // Những trang đầu được xem kỹ: trong một tên, có bao nhiêu điều được hỏi, và tên ấy có gì khác.
  function refine(query, typed, pages) {
    var asked = typed.map(function (word) { return word.f; });
    var exact = query.trim().toLowerCase().normalize('NFC');
    var whole = typed.reduce(function (sum, word) { return sum + word.weight; }, 0) || 1;
    var top = pages.slice(0, 30);

    // Một tên gần điều được hỏi đến đâu; heard gom những chữ mà mọi tên của trang đã đáp.
    function closeness(name, heard) {
      var own = plainWords(name), used = {}, matched = 0, inOrder = 0, last = -2;
      typed.forEach(function (word, i) {
        var at = -1;
        own.forEach(function (part, k) {
          var fits = part === word.f || word.last && part.indexOf(word.f) === 0 ||
            !isKnown(word.f) && word.f.length > 3 && isOneOff(word.f, part);
          if (fits && !used[k] && (at < 0 || k === last + 1)) at = k;
        });
        if (at < 0) return;
        used[at] = heard[i] = true;
        matched += word.weight;
        if (at === last + 1) inOrder += 1;
        last = at;
      });
      var count = Object.keys(used).length;
      if (!count) return { part: 0, like: 0, value: 0 };
      var part = matched / whole;
      var like = 0.5 + 0.4 * count / own.length + 0.3 * inOrder / Math.max(1, count - 1);
      if (own.join(' ') === asked.join(' ')) like = 3 + (name.toLowerCase().normalize('NFC') === exact ? 0.2 : 0);
      return { part: part, like: like, value: part * part * like };
    }
    // Tên viết đủ chữ đổi ra chữ tắt, khi người tìm gõ chữ tắt.
    function shortened(name) {
      var text = ' ' + plainWords(name).join(' ') + ' ', made = text;
      contents.short.forEach(function (pair) {
        if (asked.indexOf(pair[0]) >= 0) made = made.replace(' ' + pair[1] + ' ', ' ' + pair[0] + ' ');
      });
      return made === text ? '' : made;
    }
    return fill(top).then(function () {
      var highest = top.length ? top[0].score : 1;
      top.forEach(function (item) {
        var best = 0, like = 0, heard = {};
        function consider(name, trust, isOther) {
          var close = closeness(name, heard);
          if (close.value * trust > best) {
            best = close.value * trust;
            item.via = isOther && !/\d/.test(name) ? name : '';
          }
          if (close.part > 0.4) like = Math.max(like, Math.min(close.like, 1.2) * trust);
        }
        [item.title, item.full].concat(item.names).forEach(function (name, i) {
          if (!name) return;
          consider(name, i < 2 ? 1 : 0.97, i > 1);
          var short = shortened(name);
          if (short) consider(short, 0.97, false);
        });
        // Tên này đáp chữ này, tên kia đáp chữ kia: cả trang đáp được bao nhiêu.
        var all = typed.reduce(function (sum, word, i) { return sum + (heard[i] ? word.weight : 0); }, 0) / whole;
        item.score = 0.6 * item.score / highest + Math.max(best, 0.95 * all * all * like);
      });
      return { pages: top.sort(byScore).concat(pages.slice(30)), words: typed };
    });
  }

  window.TXTimKiem = { search: search, fill: fill, count: function () { return contents.n; } };

  // ——— Hiện kết quả ———

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    [].concat(children || []).forEach(function (child) {
      made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    });
    return made;
  }

  // Chữ của kết quả, chữ nào đã gõ thì được tô; luôn là chữ, không bao giờ là mã.
  function marked(text, typed) {
    var parts = text.split(/([\s,.;:()“”"\/–-]+)/);
    return parts.map(function (part) {
      var word = words(part)[0];
      var isFound = word && typed.some(function (one) {
        return one.f === word.f || one.last && one.f.length > 1 && word.f.indexOf(one.f) === 0 ||
          word.f.length > 3 && isOneOff(one.f, word.f) && !isKnown(one.f);
      });
      return isFound ? element('mark', {}, part) : part;
    });
  }

  function address(form, item) { return form.getAttribute('data-goc') + item.path; }

  function resultContent(item, typed) {
    var kind = contents.kinds[item.kind];
    return [
      element('span', { 'class': 'result-title' }, marked(item.title, typed)),
      element('span', { 'class': 'meta' }, item.facts ? kind + ' · ' + item.facts : kind)
    ].concat(item.via ? element('span', { 'class': 'meta' }, ['Còn gọi: '].concat(marked(item.via, typed))) : []);
  }

  function suggest(form) {
    var input = form.querySelector('input[type="search"]');
    var list = element('ul', { id: 'goi-y', role: 'listbox', 'aria-label': 'Gợi ý', 'class': 'suggestions' });
    var status = element('p', { role: 'status', 'class': 'unseen' });
    var at = -1, asked = 0, timer = 0;
    list.hidden = true;
    input.parentNode.appendChild(list);
    form.appendChild(status);
    [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', 'goi-y'],
      ['aria-expanded', 'false'], ['autocomplete', 'off']].forEach(function (pair) {
      input.setAttribute(pair[0], pair[1]);
    });

    function close() {
      list.hidden = true; at = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }
    function choose(next) {
      var options = list.children;
      if (!options.length) return;
      if (options[at]) options[at].setAttribute('aria-selected', 'false');
      at = (next + options.length) % options.length;
      options[at].setAttribute('aria-selected', 'true');
      options[at].scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', options[at].id);
    }
    function show(found) {
      list.textContent = '';
      found.pages.slice(0, 7).forEach(function (item, i) {
        var link = element('a', { href: address(form, item), tabindex: '-1' }, resultContent(item, found.words));
        list.appendChild(element('li', { id: 'goi-y-' + i, role: 'option', 'aria-selected': 'false' }, link));
      });
      list.hidden = !list.children.length;
      at = -1;
      input.removeAttribute('aria-activedescendant');
      input.setAttribute('aria-expanded', String(!list.hidden));
      status.textContent = list.hidden ? 'Chưa thấy trang nào khớp.' :
        list.children.length + ' gợi ý; dùng mũi tên lên, xuống để chọn.';
    }
    input.addEventListener('focus', function () { open().catch(function () {}); });
    input.addEventListener('input', function () {
      clearTimeout(timer);
      var query = input.value, number = ++asked;
      if (query.trim().length < 2) return close();
      timer = setTimeout(function () {
        search(query).then(function (found) { if (number === asked) show(found); }, close);
      }, 120);
    });
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && !list.hidden) { close(); event.preventDefault(); return; }
      if (list.hidden) return;
      if (event.key === 'ArrowDown') { choose(at + 1); event.preventDefault(); }
      if (event.key === 'ArrowUp') { choose(at < 0 ? -1 : at - 1); event.preventDefault(); }
      if (event.key === 'Enter' && at >= 0) {
        location.href = list.children[at].firstChild.href;
        event.preventDefault();
      }
    });
    document.addEventListener('click', function (event) { if (!form.contains(event.target)) close(); });
  }

  // ——— Trang kết quả ———

  function results(form, place) {
    var input = form.querySelector('input[type="search"]');
    var list = place.querySelector('ol'), status = place.querySelector('[role="status"]');
    var more = place.querySelector('button'), shown = 0, found = null;

    function add() {
      var next = found.pages.slice(shown, shown + 10);
      return fill(next).then(function () {
        next.forEach(function (item) {
          list.appendChild(element('li', {},
            element('a', { href: address(form, item) }, resultContent(item, found.words))));
        });
        shown += next.length;
        more.hidden = shown >= found.pages.length;
      });
    }
    function ask(query) {
      return search(query).then(function (answer) {
        found = answer; shown = 0;
        list.textContent = '';
        place.hidden = false;
        status.textContent = found.pages.length ?
          'Thấy ' + found.pages.length + ' trang cho “' + query + '”.' :
          'Chưa thấy trang nào cho “' + query + '”. Thử ít chữ hơn, hoặc tìm theo lĩnh vực ở dưới.';
        return add();
      }, function () {
        place.hidden = false;
        status.textContent = 'Không nạp được chỉ mục. Hãy tìm trong danh mục ở dưới.';
      });
    }
    more.addEventListener('click', add);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      var query = input.value.trim();
      if (!query) return;
      try { history.replaceState(null, '', '?q=' + encodeURIComponent(query)); } catch (error) {}
      var open = form.querySelector('.suggestions');
      if (open) open.hidden = true;
      ask(query);
    });
    var query = /[?&]q=([^&]*)/.exec(location.search);
    if (!query) return;
    try { input.value = decodeURIComponent(query[1].replace(/\+/g, ' ')); } catch (error) { return; }
    if (input.value.trim()) ask(input.value.trim());
  }

  var form = document.querySelector('form[data-tim]');
  if (!form || !window.Promise || !''.normalize) return;
  base = form.getAttribute('data-tim');
  suggest(form);
  var place = document.querySelector('[data-ket-qua]');
  if (place) results(form, place);
}());
