extension PreviewFile {
  /// How the panel looks. It lies in a tree of its own, so that no theme reaches it and it reaches no theme.
  package static let styleText = """
    :host { all: initial; color-scheme: light dark; }
    :host([hidden]) { display: none; }
    section {
      position: fixed; inset: auto 0 0 0; z-index: 2147483647; box-sizing: border-box; margin: 0;
      display: flex; flex-direction: column; max-height: 50vh; max-width: 100vw;
      background: #fff; color: #1b1b1b; border-top: 3px solid #a4161a;
      font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
    }
    .dau { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; padding: 8px 16px; }
    h2 { font-size: 16px; margin: 0; flex: 1 1 12em; }
    h3 { font-size: 16px; margin: 8px 0 0; }
    button {
      font: inherit; min-height: 44px; padding: 4px 16px; border: 2px solid currentColor; border-radius: 4px;
      background: transparent; color: inherit; cursor: pointer;
    }
    .cho { overflow: auto; padding: 0 16px 16px; border-top: 1px solid #767676; }
    .cho[hidden] { display: none; }
    ol { margin: 0; padding: 0; list-style: none; }
    li { margin: 8px 0; padding: 4px 0 4px 12px; border-left: 4px solid #8a5a00; }
    li.loi { border-left-color: #a4161a; }
    p { margin: 0; }
    .goi-y { font-weight: 600; }
    .noi { color: #4a4a4a; }
    a { color: #0b4f8a; display: inline-block; padding: 4px 0; }
    :focus-visible { outline: 3px solid #0b4f8a; outline-offset: -3px; }
    @media (prefers-color-scheme: dark) {
      section { background: #1d1d1d; color: #f2f2f2; border-top-color: #ff8a8a; }
      li { border-left-color: #ffc869; }
      li.loi { border-left-color: #ff8a8a; }
      .noi { color: #cfcfcf; }
      a { color: #9ccfff; }
      :focus-visible { outline-color: #9ccfff; }
    }
    @media print { section { display: none; } }

    """
}
