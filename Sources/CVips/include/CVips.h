#ifndef TRANGXA_CVIPS_H
#define TRANGXA_CVIPS_H

#include <stddef.h>

// libvips, loaded when the first picture is met: with it come a hundred libraries, and a run that finds nothing
// changed would spend a quarter of its time on loading them.
//
// Functions of libvips take lists of options of any length, which Swift cannot call: each has a wrapper here with
// just the options that we use. Those that make a picture return NULL, and those that write one -1, when they fail.

typedef struct trangxa_vips_image trangxa_vips_image;

/// Loads and starts libvips for the process, once: one thread a picture, no memory of earlier operations, none of
/// the readers that are not made for files of strangers, and nothing printed. -1 where it is not installed.
int trangxa_vips_start(void);

/// One of the three numbers of its version. Only after a start that went well.
int trangxa_vips_version(int place);

/// The picture in `bytes`, upright, in sRGB with eight bits a channel, and no larger than `width` and
/// `height`. It reads `bytes` as it is used, so they must outlive it. A file that ends too early is no
/// picture; that must be said to the reader of the format, since libvips 8.14 does not pass on the
/// option of the same name.
trangxa_vips_image *trangxa_vips_read(const void *bytes, size_t count, int width, int height);

/// The picture with all its pixels in memory.
trangxa_vips_image *trangxa_vips_held(trangxa_vips_image *image);

/// The picture on white, without transparency.
trangxa_vips_image *trangxa_vips_flatten(trangxa_vips_image *image);

/// The picture with just that width and height.
trangxa_vips_image *trangxa_vips_shrink(trangxa_vips_image *image, int width, int height);

int trangxa_vips_width(trangxa_vips_image *image);
int trangxa_vips_height(trangxa_vips_image *image);
int trangxa_vips_channels(trangxa_vips_image *image);

/// The channels of every pixel, to be given to trangxa_vips_free.
void *trangxa_vips_pixels(trangxa_vips_image *image, size_t *count);

/// A progressive file is smaller, and whole early on a slow network, but is held in memory as it is
/// written. The bytes of this and the next three are to be given to trangxa_vips_free.
int trangxa_vips_jpeg(
    trangxa_vips_image *image, int quality, int progressive, void **bytes, size_t *count);

/// Filters make photographs smaller and areas of one colour larger.
int trangxa_vips_png(trangxa_vips_image *image, int filtered, void **bytes, size_t *count);

int trangxa_vips_webp(
    trangxa_vips_image *image, int quality, int lossless, void **bytes, size_t *count);

int trangxa_vips_gif(trangxa_vips_image *image, void **bytes, size_t *count);

void trangxa_vips_release(trangxa_vips_image *image);
void trangxa_vips_free(void *bytes);

/// Forgets what libvips said of its last failures.
void trangxa_vips_forget_errors(void);

#endif
