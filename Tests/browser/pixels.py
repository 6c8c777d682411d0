"""What a picture shows, counted by the browser itself on a page of its own."""

import base64

COUNT = """async png => {
  const picture = new Image();
  picture.src = 'data:image/png;base64,' + png;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = canvas.getContext('2d');
  context.drawImage(picture, 0, 0);
  const data = context.getImageData(0, 0, canvas.width, canvas.height).data;
  const pixels = new Uint32Array(data.buffer);
  return pixels.filter(pixel => pixel !== pixels[0]).length / pixels.length;
}"""


def ink_share(context, png: bytes) -> float:
    """The part of a picture that differs from its first corner."""
    blank = next((page for page in context.pages if page.url == "about:blank"), None)
    blank = blank or context.new_page()
    return blank.evaluate(COUNT, base64.b64encode(png).decode())
