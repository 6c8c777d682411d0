#ifndef TRANGXA_CVIPS_H
#define TRANGXA_CVIPS_H

#include <vips/vips.h>

// Functions of libvips take lists of options of any length, which Swift cannot call: each has a
// wrapper here with just the options that we use. All return 0 or a picture, or -1 or NULL.

static inline void trangxa_vips_silence(
    const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {
  (void)domain, (void)level, (void)message, (void)data;
}

/// Starts libvips for the process, once: one thread a picture, no memory of earlier operations, none of
/// the readers that are not made for files of strangers, and nothing printed.
static inline int trangxa_vips_start(void) {
  if (vips_init("trangxa")) return -1;
  g_log_set_handler("VIPS", G_LOG_LEVEL_WARNING, trangxa_vips_silence, NULL);
  vips_block_untrusted_set(TRUE);
  vips_concurrency_set(1);
  vips_cache_set_max(0);
  return 0;
}

/// The picture in sRGB. Only one that brings a profile of its colours is turned by it: without one,
/// going through a profile would only tint what is sRGB already.
static inline VipsImage *trangxa_vips_colours(VipsImage *image) {
  VipsImage *turned = NULL, *colours = NULL;
  if (vips_image_get_typeof(image, VIPS_META_ICC_NAME))
    vips_icc_transform(image, &turned, "srgb", "embedded", TRUE, "depth", 8, NULL);
  // A profile that cannot be used counts as none.
  vips_colourspace(turned ? turned : image, &colours, VIPS_INTERPRETATION_sRGB, NULL);
  if (turned) g_object_unref(turned);
  return colours;
}

/// The picture in `bytes`, upright, in sRGB with eight bits a channel, and no larger than `width` and
/// `height`. It reads `bytes` as it is used, so they must outlive it. A file that ends too early is no
/// picture; that must be said to the reader of the format, since libvips 8.14 does not pass on the
/// option of the same name.
static inline VipsImage *trangxa_vips_read(
    const void *bytes, size_t count, int width, int height) {
  VipsImage *read = NULL, *colours = NULL, *image = NULL;
  if (vips_thumbnail_buffer((void *)bytes, count, &read, width, "height", height, "size",
                            VIPS_SIZE_DOWN, "option_string", "[fail_on=truncated]", NULL))
    return NULL;
  colours = trangxa_vips_colours(read);
  if (colours) vips_cast_uchar(colours, &image, NULL);
  g_object_unref(read);
  if (colours) g_object_unref(colours);
  return image;
}

/// The picture on white, without transparency.
static inline VipsImage *trangxa_vips_flatten(VipsImage *image) {
  VipsImage *flat = NULL;
  VipsArrayDouble *white = vips_array_double_newv(3, 255.0, 255.0, 255.0);
  int failed = vips_image_hasalpha(image)
                   ? vips_flatten(image, &flat, "background", white, NULL)
                   : vips_copy(image, &flat, NULL);
  vips_area_unref(VIPS_AREA(white));
  return failed ? NULL : flat;
}

/// The picture with just that width and height.
static inline VipsImage *trangxa_vips_shrink(VipsImage *image, int width, int height) {
  VipsImage *small = NULL;
  return vips_thumbnail_image(image, &small, width, "height", height, "size", VIPS_SIZE_FORCE,
                              NULL)
             ? NULL
             : small;
}

/// A progressive file is smaller, and whole early on a slow network, but is held in memory as it is
/// written.
static inline int trangxa_vips_jpeg(
    VipsImage *image, int quality, int progressive, void **bytes, size_t *count) {
  return vips_jpegsave_buffer(image, bytes, count, "Q", quality, "strip", TRUE, "optimize_coding",
                              progressive, "interlace", progressive, NULL);
}

/// Filters make photographs smaller and areas of one colour larger.
static inline int trangxa_vips_png(
    VipsImage *image, int filtered, void **bytes, size_t *count) {
  return vips_pngsave_buffer(
      image, bytes, count, "strip", TRUE, "compression", 9, "filter",
      filtered ? VIPS_FOREIGN_PNG_FILTER_ALL : VIPS_FOREIGN_PNG_FILTER_NONE, NULL);
}

static inline int trangxa_vips_webp(
    VipsImage *image, int quality, int lossless, void **bytes, size_t *count) {
  return vips_webpsave_buffer(image, bytes, count, "Q", quality, "lossless", lossless, "strip",
                              TRUE, "effort", 4, NULL);
}

static inline int trangxa_vips_gif(VipsImage *image, void **bytes, size_t *count) {
  return vips_gifsave_buffer(image, bytes, count, "strip", TRUE, NULL);
}

#endif
