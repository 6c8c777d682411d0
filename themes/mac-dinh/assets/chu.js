// Cỡ chữ mà người đọc đã chọn, giữ trong trình duyệt của họ. Chạy trước khi trang hiện ra, để chữ
// không nhảy; không có tệp này, trang có cỡ chữ thường.
(function () {
  var root = document.documentElement;
  var size = 0;
  try { size = Math.max(0, Math.min(2, Math.floor(+localStorage.getItem('co-chu')) || 0)); } catch (error) {}

  function show() {
    root.className = root.className.replace(/ ?chu-\d/g, '') + (size ? ' chu-' + size : '');
  }

  show();
  document.addEventListener('DOMContentLoaded', function () {
    [].forEach.call(document.querySelectorAll('[data-chu]'), function (button) {
      var step = +button.getAttribute('data-chu');
      button.parentNode.hidden = false;
      button.onclick = function () {
        size = Math.max(0, Math.min(2, size + step));
        try { localStorage.setItem('co-chu', size); } catch (error) {}
        show();
      };
    });
  });
}());
