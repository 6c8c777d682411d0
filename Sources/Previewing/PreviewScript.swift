extension PreviewFile {
  /// The script in every page of the preview: loads it again when it is not what it shows, exchanges its style sheets
  /// when only these have changed, and draws the panel of findings. What it is told is shown as text only.
  package static let scriptText = #"""
    (() => {
      "use strict";
      const own = document.currentScript;
      const folder = new URL(".", own.src);
      let mark = own.dataset.dau;
      const PLACE = "trangxa-cuon", CHOICE = "trangxa-bang";
      const remember = (name, value) => { try { sessionStorage.setItem(name, value); } catch { } };
      const recall = name => { try { return sessionStorage.getItem(name); } catch { return null; } };
      const forget = name => { try { sessionStorage.removeItem(name); } catch { } };

      // Where the reader was stays where it was.
      const [path, x, y] = JSON.parse(recall(PLACE) || "[]");
      forget(PLACE);
      let wanted = path === location.pathname ? { left: x, top: y } : null;
      if (wanted) {
        const stay = () => scrollTo({ ...wanted, behavior: "instant" });
        const settled = () => {
          wanted = null;
          history.scrollRestoration = "auto";
        };
        stay();
        // What is still to come may be what makes the page so long.
        if (Math.abs(scrollY - y) <= 1) settled();
        else addEventListener("load", () => { stay(); settled(); }, { once: true });
      }
      let isLeaving = false;
      const reload = () => {
        if (isLeaving) return;
        isLeaving = true;
        // A page that is loaded again before it could be scrolled has not forgotten where it was to be.
        const { left, top } = wanted || { left: scrollX, top: scrollY };
        remember(PLACE, JSON.stringify([location.pathname, left, top]));
        // Else the browser, which knows only the last load, would have the last word.
        history.scrollRestoration = "manual";
        location.reload();
      };

      const sheets = [...document.querySelectorAll("link[rel=stylesheet]")];
      const exchange = addresses => {
        if (addresses.length !== sheets.length) return reload();
        addresses.forEach((address, place) => {
          const old = sheets[place];
          if (old.getAttribute("href") === address) return;
          const sheet = old.cloneNode();
          sheet.href = address;
          // The old one goes when the new one is there, so that the page is never without.
          sheet.onload = () => old.remove();
          sheet.onerror = reload;
          old.after(sheet);
          sheets[place] = sheet;
        });
      };

      // The panel.
      const make = (name, text, kind) => {
        const element = document.createElement(name);
        if (text) element.textContent = text;
        if (kind) element.className = kind;
        return element;
      };
      const host = make("div");
      host.id = "trangxa-xem-thu";
      host.hidden = true;
      const root = host.attachShadow({ mode: "open" });
      const look = make("link");
      look.rel = "stylesheet";
      look.href = new URL("xem-thu.css", folder);
      const panel = make("section");
      panel.setAttribute("aria-labelledby", "ten");
      const head = make("div", "", "dau");
      const title = make("h2");
      title.id = "ten";
      title.append(make("span", "Xem thử: "));
      const status = make("span");
      status.setAttribute("role", "status");
      title.append(status);
      const button = make("button");
      button.type = "button";
      button.setAttribute("aria-controls", "cho");
      const list = make("div", "", "cho");
      list.id = "cho";
      list.tabIndex = 0;
      list.setAttribute("role", "group");
      list.setAttribute("aria-label", "Chỗ cần sửa");
      head.append(title, button);
      panel.append(head, list);
      root.append(look, panel);

      let isOpen = false;
      const show = open => {
        isOpen = open;
        list.hidden = !open;
        button.setAttribute("aria-expanded", String(open));
        button.textContent = open ? "Thu gọn" : "Xem chỗ cần sửa";
        room();
      };
      // What has the focus is not to lie below the panel.
      const room = () => requestAnimationFrame(() => {
        const height = host.hidden ? 0 : panel.getBoundingClientRect().height;
        document.documentElement.style.scrollPaddingBottom = height ? height + "px" : "";
        document.body.style.paddingBottom = height ? head.getBoundingClientRect().height + "px" : "";
      });
      button.addEventListener("click", () => {
        show(!isOpen);
        remember(CHOICE, isOpen ? "mo" : "dong");
      });
      panel.addEventListener("keydown", event => {
        if (event.key !== "Escape" || !isOpen) return;
        show(false);
        remember(CHOICE, "dong");
        button.focus();
      });
      look.addEventListener("load", room);
      addEventListener("resize", room);

      const count = (errors, warnings) =>
        [[errors, "lỗi"], [warnings, "cảnh báo"]].filter(([n]) => n).map(([n, word]) => `${n} ${word}`).join(", ");
      const entry = finding => {
        const item = make("li", "", finding.muc === "lỗi" ? "loi" : "canh-bao");
        const said = make("p", "", "tin");
        said.append(make("strong", finding.muc[0].toUpperCase() + finding.muc.slice(1) + ": "));
        said.append(finding.tin);
        item.append(said);
        if (finding.goiY) item.append(make("p", "Cách sửa: " + finding.goiY, "goi-y"));
        const place = finding.dong ? `, dòng ${finding.dong}, cột ${finding.cot}` : "";
        item.append(make("p", `${finding.tep}${place} · ${finding.ma}`, "noi"));
        return item;
      };
      const group = (name, findings) => {
        if (!findings.length) return [];
        const items = make("ol");
        items.append(...findings.map(entry));
        return [make("h3", name), items];
      };
      const draw = told => {
        const isHere = told.rieng.length > 0;
        const words = isHere ? count(told.riengLoi, told.riengCanhBao) + " ở trang này" : "";
        const total = told.loi ? `${told.loi} lỗi trong tất cả` : "";
        const text = [words, told.riengLoi === told.loi ? "" : total].filter(Boolean).join("; ")
          + (told.dangSoat ? " (đang soát lại …)" : "");
        if (status.textContent !== text) status.textContent = text;
        const all = make("a", "Mọi chỗ cần sửa, kèm lý do");
        all.href = new URL("loi.html", folder);
        const last = make("p");
        last.append(all);
        const where = list.scrollTop;
        list.replaceChildren(...group("Ở trang này", told.rieng), ...group("Ở tệp khác", told.khac), last);
        list.scrollTop = where;
        const wasHidden = host.hidden;
        host.hidden = !isHere && !told.loi;
        if (wasHidden) {
          const choice = recall(CHOICE);
          show(choice ? choice === "mo" : isHere);
        }
        room();
      };
      const isList = location.pathname === new URL("loi.html", folder).pathname;

      let wait = 250;
      const connect = () => {
        const address = new URL("noi", folder);
        address.protocol = "ws:";
        address.search = new URLSearchParams({ trang: location.pathname, dau: mark });
        const socket = new WebSocket(address);
        socket.onopen = () => {
          wait = 250;
          if (status.textContent === LOST) status.textContent = "";
        };
        socket.onmessage = event => {
          const told = JSON.parse(event.data);
          if (told.loai === "tai-lai") reload();
          if (told.loai === "kieu") { mark = told.dau; exchange(told.kieu); }
          if (told.loai === "loi" && !isList) draw(told);
        };
        socket.onclose = () => {
          if (isLeaving) return;
          if (!host.hidden) status.textContent = LOST;
          setTimeout(connect, wait);
          wait = Math.min(wait * 2, 4000);
        };
      };
      const LOST = "mất liên lạc với trangxa serve";
      addEventListener("pagehide", () => { isLeaving = true; });
      addEventListener("pageshow", event => { if (event.persisted) { isLeaving = false; reload(); } });
      document.body.append(host);
      connect();
    })();

    """#
}
