#include "CVips.h"

#include <dlfcn.h>

// What is used of <vips/vips.h> and <glib.h>, written out as the headers of libvips 8.14 and GLib 2.74 have it: with
// their pkg-config files the libraries would be linked, and loaded by every run. The interface is that of
// libvips.so.42, which no later libvips 8 breaks.
typedef struct VipsImage VipsImage;
typedef struct VipsArea VipsArea;
enum { VIPS_SIZE_DOWN = 2, VIPS_SIZE_FORCE = 3 };
enum { VIPS_INTERPRETATION_sRGB = 22 };
enum { VIPS_FOREIGN_PNG_FILTER_NONE = 0x08, VIPS_FOREIGN_PNG_FILTER_ALL = 0xF8 };
enum { G_LOG_LEVEL_WARNING = 1 << 4 };
#define VIPS_META_ICC_NAME "icc-profile-data"

// Every function that is called: its result, its name, what it takes.
#define FUNCTIONS(each)                                                                       \
  each(int, vips_init, (const char *))                                                        \
  each(int, vips_version, (int))                                                              \
  each(void, vips_block_untrusted_set, (int))                                                 \
  each(void, vips_concurrency_set, (int))                                                     \
  each(void, vips_cache_set_max, (int))                                                       \
  each(void, vips_error_clear, (void))                                                        \
  each(size_t, vips_image_get_typeof, (const VipsImage *, const char *))                      \
  each(int, vips_icc_transform, (VipsImage *, VipsImage **, const char *, ...))               \
  each(int, vips_colourspace, (VipsImage *, VipsImage **, int, ...))                          \
  each(int, vips_thumbnail_buffer, (void *, size_t, VipsImage **, int, ...))                  \
  each(int, vips_thumbnail_image, (VipsImage *, VipsImage **, int, ...))                      \
  each(int, vips_cast_uchar, (VipsImage *, VipsImage **, ...))                                \
  each(VipsArea *, vips_array_double_newv, (int, ...))                                        \
  each(void, vips_area_unref, (VipsArea *))                                                   \
  each(int, vips_image_hasalpha, (VipsImage *))                                               \
  each(int, vips_flatten, (VipsImage *, VipsImage **, ...))                                   \
  each(int, vips_copy, (VipsImage *, VipsImage **, ...))                                      \
  each(VipsImage *, vips_image_copy_memory, (VipsImage *))                                    \
  each(int, vips_image_get_width, (const VipsImage *))                                        \
  each(int, vips_image_get_height, (const VipsImage *))                                       \
  each(int, vips_image_get_bands, (const VipsImage *))                                        \
  each(void *, vips_image_write_to_memory, (VipsImage *, size_t *))                           \
  each(int, vips_jpegsave_buffer, (VipsImage *, void **, size_t *, ...))                      \
  each(int, vips_pngsave_buffer, (VipsImage *, void **, size_t *, ...))                       \
  each(int, vips_webpsave_buffer, (VipsImage *, void **, size_t *, ...))                      \
  each(int, vips_gifsave_buffer, (VipsImage *, void **, size_t *, ...))                       \
  each(unsigned, g_log_set_handler,                                                           \
       (const char *, int, void (*)(const char *, int, const char *, void *), void *))        \
  each(void, g_object_unref, (void *))                                                        \
  each(void, g_free, (void *))

static struct {
#define FIELD(result, name, parameters) result(*name) parameters;
  FUNCTIONS(FIELD)
#undef FIELD
} lib;

// The name of the library's interface, which stays for all of libvips 8.
#ifdef __APPLE__
static const char library[] = "libvips.42.dylib";
#else
static const char library[] = "libvips.so.42";
#endif

static int load(void) {
  // What it loads is found through it as well. It is never closed: it keeps threads and tables.
  void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return -1;
#define FIND(result, name, parameters) \
  if (!(*(void **)&lib.name = dlsym(handle, #name))) return -1;
  FUNCTIONS(FIND)
#undef FIND
  return 0;
}

static void silence(
    const char *domain, int level, const char *message, void *data) {
  (void)domain, (void)level, (void)message, (void)data;
}

int trangxa_vips_start(void) {
  if (load() || lib.vips_init("trangxa")) return -1;
  lib.g_log_set_handler("VIPS", G_LOG_LEVEL_WARNING, silence, NULL);
  lib.vips_block_untrusted_set(1);
  lib.vips_concurrency_set(1);
  lib.vips_cache_set_max(0);
  return 0;
}

static VipsImage *in(trangxa_vips_image *image) { return (VipsImage *)image; }
static trangxa_vips_image *out(VipsImage *image) { return (trangxa_vips_image *)image; }

int trangxa_vips_version(int place) { return lib.vips_version(place); }

// The picture in sRGB. Only one that brings a profile of its colours is turned by it: without one,
// going through a profile would only tint what is sRGB already.
static VipsImage *colours(VipsImage *image) {
  VipsImage *turned = NULL, *coloured = NULL;
  if (lib.vips_image_get_typeof(image, VIPS_META_ICC_NAME))
    lib.vips_icc_transform(image, &turned, "srgb", "embedded", 1, "depth", 8, NULL);
  // A profile that cannot be used counts as none.
  lib.vips_colourspace(turned ? turned : image, &coloured, VIPS_INTERPRETATION_sRGB, NULL);
  if (turned) lib.g_object_unref(turned);
  return coloured;
}

trangxa_vips_image *trangxa_vips_read(const void *bytes, size_t count, int width, int height) {
  VipsImage *read = NULL, *coloured = NULL, *image = NULL;
  if (lib.vips_thumbnail_buffer((void *)bytes, count, &read, width, "height", height, "size",
                                VIPS_SIZE_DOWN, "option_string", "[fail_on=truncated]", NULL))
    return NULL;
  coloured = colours(read);
  if (coloured) lib.vips_cast_uchar(coloured, &image, NULL);
  lib.g_object_unref(read);
  if (coloured) lib.g_object_unref(coloured);
  return out(image);
}

trangxa_vips_image *trangxa_vips_held(trangxa_vips_image *image) {
  return out(lib.vips_image_copy_memory(in(image)));
}

trangxa_vips_image *trangxa_vips_flatten(trangxa_vips_image *image) {
  VipsImage *flat = NULL;
  VipsArea *white = lib.vips_array_double_newv(3, 255.0, 255.0, 255.0);
  int failed = lib.vips_image_hasalpha(in(image))
                   ? lib.vips_flatten(in(image), &flat, "background", white, NULL)
                   : lib.vips_copy(in(image), &flat, NULL);
  lib.vips_area_unref(white);
  return failed ? NULL : out(flat);
}

trangxa_vips_image *trangxa_vips_shrink(trangxa_vips_image *image, int width, int height) {
  VipsImage *small = NULL;
  return lib.vips_thumbnail_image(in(image), &small, width, "height", height, "size",
                                  VIPS_SIZE_FORCE, NULL)
             ? NULL
             : out(small);
}

int trangxa_vips_width(trangxa_vips_image *image) { return lib.vips_image_get_width(in(image)); }
int trangxa_vips_height(trangxa_vips_image *image) { return lib.vips_image_get_height(in(image)); }
int trangxa_vips_channels(trangxa_vips_image *image) { return lib.vips_image_get_bands(in(image)); }

void *trangxa_vips_pixels(trangxa_vips_image *image, size_t *count) {
  return lib.vips_image_write_to_memory(in(image), count);
}

int trangxa_vips_jpeg(
    trangxa_vips_image *image, int quality, int progressive, void **bytes, size_t *count) {
  return lib.vips_jpegsave_buffer(in(image), bytes, count, "Q", quality, "strip", 1,
                                  "optimize_coding", progressive, "interlace", progressive, NULL);
}

int trangxa_vips_png(trangxa_vips_image *image, int filtered, void **bytes, size_t *count) {
  return lib.vips_pngsave_buffer(
      in(image), bytes, count, "strip", 1, "compression", 9, "filter",
      filtered ? VIPS_FOREIGN_PNG_FILTER_ALL : VIPS_FOREIGN_PNG_FILTER_NONE, NULL);
}

int trangxa_vips_webp(
    trangxa_vips_image *image, int quality, int lossless, void **bytes, size_t *count) {
  return lib.vips_webpsave_buffer(in(image), bytes, count, "Q", quality, "lossless", lossless,
                                  "strip", 1, "effort", 4, NULL);
}

int trangxa_vips_gif(trangxa_vips_image *image, void **bytes, size_t *count) {
  return lib.vips_gifsave_buffer(in(image), bytes, count, "strip", 1, NULL);
}

void trangxa_vips_release(trangxa_vips_image *image) { lib.g_object_unref(image); }
void trangxa_vips_free(void *bytes) { lib.g_free(bytes); }
void trangxa_vips_forget_errors(void) { lib.vips_error_clear(); }
