// What the checks ask of a page, in the page itself. A fault is [rule, element, message].
window.trangxaAsk = (() => {
  const TARGETS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary';
  const FOCUSABLE = TARGETS + ', [tabindex]:not([tabindex="-1"])';

  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const words = (text) => text.replace(/\s+/g, ' ').trim();
  const squeezed = (text) => text.normalize('NFC').replace(/[\s\u00ad\u2060]+/g, '');
  const first = (list, count = 3) => {
    const shown = list.slice(0, count);
    if (list.length > count) shown[count - 1][2] += `, and ${list.length - count} more`;
    return shown;
  };

  const name = (element) => {
    const own = element.localName + (element.id && '#' + element.id) +
      [...element.classList].map((c) => '.' + c).join('');
    const owner = element.parentElement && element.parentElement.closest('[class]');
    const text = words(element.getAttribute('aria-label') || element.textContent).slice(0, 40);
    return (owner ? '.' + owner.classList[0] + ' ' : '') + own + (text && ' «' + text + '»');
  };

  const isShown = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  };
  const isInline = (element) => getComputedStyle(element).display === 'inline';
  const blockOf = (element) => {
    let block = element.parentElement;
    while (isInline(block)) block = block.parentElement;
    return block;
  };

  // A target among words of the same lines, which say how high it can be.
  const isInText = (target) => {
    if (!isInline(target)) return false;
    const block = blockOf(target);
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement;
      if (/[\p{L}\p{N}]/u.test(node.data) && !parent.closest(TARGETS) && isShown(parent) &&
        (parent === block || isInline(parent) && blockOf(parent) === block)) return true;
    }
    return false;
  };

  const rgb = (color) => (color.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
  const luminance = (color) => {
    const [r, g, b] = rgb(color).slice(0, 3).map((part) => {
      const c = part / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const color = getComputedStyle(e).backgroundColor;
      const parts = rgb(color);
      if (parts.length < 4 || parts[3] > 0) return color;
    }
    return 'rgb(255, 255, 255)';
  };

  // Words that styles put between two of these do not count as theirs.
  const wordsOf = (element, counts) => {
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (counts(node.parentElement)) found.push(...words(node.data).split(' ').filter(Boolean));
    }
    return found;
  };

  const main = () => document.querySelector('main');
  const focusable = () => all(FOCUSABLE).filter((e) => !e.disabled && isShown(e));
  const isOutside = (element) => !element.closest('main, article, aside, nav, section');

  return {
    /** One language, one h1, one main, and the other landmarks. */
    structure() {
      const faults = [];
      const one = (rule, found, what) => {
        if (found.length !== 1) faults.push([rule, '', `${found.length} × ${what} instead of one`]);
      };
      if (document.documentElement.lang !== 'vi') {
        faults.push(['lang', 'html', `lang="${document.documentElement.lang}" instead of "vi"`]);
      }
      if (!document.title.trim()) faults.push(['title', 'title', 'has no words']);
      one('h1', all('h1').filter((e) => isShown(e) && words(e.textContent)), 'h1');
      one('landmarks', all('main'), 'main');
      one('landmarks', all('header').filter(isOutside), 'header of the page');
      const navigations = all('nav').filter(isShown);
      if (navigations.length) one('landmarks', all('footer').filter(isOutside), 'footer of the page');
      const names = navigations.map((e) => e.getAttribute('aria-label') ||
        (document.getElementById(e.getAttribute('aria-labelledby')) || {}).textContent || '');
      navigations.forEach((e, n) => {
        if (!names[n]) faults.push(['landmarks', name(e), 'a navigation without a name']);
        if (names.indexOf(names[n]) !== n) {
          faults.push(['landmarks', name(e), 'a second navigation of this name']);
        }
      });
      return faults;
    },

    /** The page is not wider than the window. */
    overflow() {
      const root = document.scrollingElement;
      const width = Math.max(root.scrollWidth, document.body.scrollWidth);
      if (width <= innerWidth) return [];
      const wide = all('body *').filter((e) =>
        isShown(e) && e.getBoundingClientRect().right > innerWidth + 0.5);
      const inner = wide.filter((e) => !wide.some((other) => other !== e && e.contains(other)));
      return [['overflow', inner.length ? name(inner[0]) : 'body', `the page is ${width} px wide`]];
    },

    /** No text is cut off by the box that it is in. */
    cut() {
      return first(all('body *').filter((e) => {
        const style = getComputedStyle(e);
        const hides = /hidden|clip/.test(style.overflowX) && e.scrollWidth > e.clientWidth + 1 ||
          /hidden|clip/.test(style.overflowY) && e.scrollHeight > e.clientHeight + 1;
        return hides && e.clientWidth > 1 && e.clientHeight > 1 && isShown(e) && words(e.textContent);
      }).map((e) => ['cut-text', name(e), 'has more text than room']));
    },

    /** What is clicked is at least 24 px high and wide, but for links within sentences. */
    targets(least) {
      return first(all(TARGETS).filter((e) => isShown(e) && !isInText(e)).map((e) => {
        const label = /checkbox|radio/.test(e.type) && e.closest('label');
        const box = (label || e).getBoundingClientRect();
        return [e, box.width, box.height, box.right];
      }).filter(([, width, height, right]) => right > 0 && Math.min(width, height) < least - 0.01)
        .map(([e, width, height]) => ['target-size', name(e),
          `${Math.round(width)} × ${Math.round(height)} px, less than ${least}`]));
    },

    /** Nothing moves by itself. */
    motion() {
      return document.getAnimations().slice(0, 1).map((a) => [
        'motion', a.effect && a.effect.target ? name(a.effect.target) : '', 'an animation runs']);
    },

    /** How many stops the keyboard makes before the main part. */
    stopsBeforeMain: () => focusable().filter((e) =>
      main().compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING).length,

    hasStopsInMain: () => focusable().some((e) => main().contains(e)),

    /** The element that has the keyboard, and whether a person can see that. */
    focused() {
      const e = document.activeElement;
      const box = e.getBoundingClientRect();
      const style = getComputedStyle(e);
      const outline = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
      return {
        name: name(e), isMain: e === main(), isInMain: main().contains(e),
        leadsToMain: e.localName === 'a' && e.hash === '#' + main().id,
        isInWindow: box.width > 0 && box.right > 0 && box.left < innerWidth &&
          box.bottom > 0 && box.top < innerHeight,
        outline, contrast: contrast(style.outlineColor, groundOf(e.parentElement)),
      };
    },

    /** One element of each kind that the keyboard can reach, by its number among all. */
    focusKinds() {
      const kinds = new Map();
      focusable().forEach((e, n) => {
        const owner = e.parentElement.closest('[class]');
        const kind = [e.localName, e.type, e.className, owner && owner.className].join('|');
        if (!kinds.has(kind)) kinds.set(kind, n);
      });
      return [...kinds.values()];
    },
    focus(number) {
      focusable()[number].focus();
    },

    /** What main says, and what it keeps hidden until a script shows it. */
    text: () => squeezed(main().innerText),
    lines: () => main().innerText.split('\n').map(squeezed).filter(Boolean),
    hidden: () => squeezed(all('[hidden]', main()).map((e) => e.textContent).join('\n')),

    /** Where the menus lead that can be seen now. */
    menu: () => [...new Set(all('header nav a').filter(isShown).map((e) => e.href))].sort(),

    /** One bar of each kind, by its number among all. */
    barKinds() {
      const kinds = new Map();
      all('svg.bar').forEach((e, n) => {
        const kind = e.getAttribute('class') + e.querySelectorAll('rect').length;
        if (!kinds.has(kind) && isShown(e) && e.getBoundingClientRect().width >= 8) kinds.set(kind, n);
      });
      return [...kinds.values()];
    },

    /** A bar, and where it is in the window, with a little of what is around it. */
    bar(number) {
      const e = all('svg.bar')[number];
      e.scrollIntoView({ block: 'center', inline: 'nearest' });
      const box = e.getBoundingClientRect();
      const from = { x: Math.max(0, box.left - 4), y: Math.max(0, box.top - 4) };
      return [name(e), {
        ...from, width: Math.min(innerWidth, box.right + 4) - from.x, height: box.bottom + 4 - from.y,
      }];
    },

    /** The procedures that a filter leaves; null where there is no filter. */
    filtered: () => document.querySelector('[data-loc-o]') &&
      all('[data-loc-nhom] li').filter(isShown).map((e) => squeezed(e.textContent)),

    /** Presses a button a few times; whether there is one. */
    press(selector, times) {
      const button = document.querySelector(selector);
      for (let n = 0; button && n < times; n += 1) button.click();
      return Boolean(button);
    },

    /** The filters that can be chosen now. */
    filterCount: () => all('a[data-loc-gia]:not([aria-current])').filter(isShown).length,

    /** Chooses one of them; what it said before, and whether it is marked as chosen after. */
    pressFilter(number) {
      const link = all('a[data-loc-gia]:not([aria-current])').filter(isShown)[number];
      const count = Number(link.parentNode.querySelector('.count').textContent);
      link.click();
      return {
        name: squeezed(link.textContent), count,
        isChosen: link.getAttribute('aria-current') === 'true',
      };
    },

    /** The search box as a screen reader has it. */
    combobox() {
      const input = document.querySelector('form[data-tim] input');
      const options = all('#goi-y li');
      return {
        expanded: input.getAttribute('aria-expanded'),
        active: input.getAttribute('aria-activedescendant') || '',
        value: input.value, isFocused: document.activeElement === input,
        status: squeezed(document.querySelector('form[data-tim] [role=status]').textContent),
        selected: options.map((e, n) => (e.getAttribute('aria-selected') === 'true' ? n : -1))
          .filter((n) => n >= 0),
        options: options.map((e) => ({
          path: e.querySelector('a').href, text: e.textContent, marks: e.querySelectorAll('mark').length,
        })),
      };
    },

    marked: () => all('[data-giay-to] input:checked').length,
    markedWords: () => squeezed(document.querySelector('[data-giay-to-so]').textContent),
    textSize: () => parseFloat(getComputedStyle(document.body).fontSize),

    /** The title, the banners and the navigations, as a printer would have them. */
    title: () => squeezed(document.querySelector('h1').textContent),
    banners: () => all('.banner').map((e) => wordsOf(e, () => true)),
    navigations: () => all('nav').map((e) => ({
      name: name(e), isShown: isShown(e), links: all('a', e).length, text: squeezed(e.textContent),
    })),
    printed: () => wordsOf(main(), (e) => !e.closest('.unseen') && isShown(e)),
  };
})();
