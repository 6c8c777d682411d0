/* The least that any program must do: `floor CONTENT OUTPUT BYTES JOBS`.

   Reads every Markdown file below CONTENT, parses and renders it with libcmark-gfm and the extensions that
   TrangXa uses, and writes one file a page of BYTES bytes, or of what it rendered when that is more. No front
   matter is understood, no template filled, no list made, nothing checked. JOBS threads share the files. */

#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Not in the public headers, but exported, as TrangXa uses them too. */
void cmark_manage_extensions_special_characters(cmark_parser *parser, int add);
void cmark_syntax_extension_set_special_inline_chars(cmark_syntax_extension *extension, cmark_llist *chars);

static const char *const dialects[] = {"table", "autolink", "tasklist", "strikethrough"};
enum { dialect_count = sizeof dialects / sizeof *dialects };

struct page {
  char *source;
  char *output;
};

static struct page *pages;
static size_t page_count, page_room, page_bytes;
static atomic_size_t next_page;
static char *padding;

static void fail(const char *what) {
  perror(what);
  exit(3);
}

static char *joined(const char *folder, const char *name) {
  char *path;
  if (asprintf(&path, "%s/%s", folder, name) < 0) fail("asprintf");
  return path;
}

static void add_page(const char *source, const char *output) {
  if (page_count == page_room) {
    page_room = page_room ? page_room * 2 : 1024;
    pages = realloc(pages, page_room * sizeof *pages);
    if (!pages) fail("realloc");
  }
  pages[page_count].source = strdup(source);
  int stem = (int)(strlen(output) - strlen(".md"));
  if (asprintf(&pages[page_count++].output, "%.*s.html", stem, output) < 0) fail("asprintf");
}

static void walk(const char *source, const char *output) {
  if (mkdir(output, 0755) < 0 && errno != EEXIST) fail(output);
  DIR *folder = opendir(source);
  if (!folder) fail(source);
  for (struct dirent *entry; (entry = readdir(folder));) {
    if (entry->d_name[0] == '.') continue;
    char *from = joined(source, entry->d_name), *to = joined(output, entry->d_name);
    size_t length = strlen(from);
    if (entry->d_type == DT_DIR) {
      walk(from, to);
    } else if (length > 3 && !strcmp(from + length - 3, ".md")) {
      add_page(from, to);
    }
    free(from);
    free(to);
  }
  closedir(folder);
}

/* What follows the front matter, which lies between two lines of three hyphens. */
static char *body_of(char *text) {
  if (strncmp(text, "---\n", 4)) return text;
  char *end = strstr(text, "\n---\n");
  return end ? end + 5 : text;
}

static void write_all(int file, const char *bytes, size_t count, const char *path) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written < 0) fail(path);
    bytes += written;
    count -= (size_t)written;
  }
}

static void make(const struct page *page, char **buffer, size_t *room) {
  int file = open(page->source, O_RDONLY);
  struct stat facts;
  if (file < 0 || fstat(file, &facts) < 0) fail(page->source);
  size_t size = (size_t)facts.st_size;
  if (size + 1 > *room) {
    *room = size + 1;
    if (!(*buffer = realloc(*buffer, *room))) fail("realloc");
  }
  if (read(file, *buffer, size) != (ssize_t)size) fail(page->source);
  close(file);
  (*buffer)[size] = 0;

  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE);
  for (int n = 0; n < dialect_count; n++) {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(dialects[n]));
  }
  char *body = body_of(*buffer);
  cmark_parser_feed(parser, body, size - (size_t)(body - *buffer));
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
  size_t length = strlen(html);

  file = open(page->output, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file < 0) fail(page->output);
  if (length < page_bytes) {
    char *whole = malloc(page_bytes);
    if (!whole) fail("malloc");
    memcpy(whole, html, length);
    memcpy(whole + length, padding, page_bytes - length);
    write_all(file, whole, page_bytes, page->output);
    free(whole);
  } else {
    write_all(file, html, length, page->output);
  }
  close(file);
  free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
}

static void *work(void *unused) {
  char *buffer = NULL;
  size_t room = 0;
  for (size_t n; (n = atomic_fetch_add(&next_page, 1)) < page_count;) make(&pages[n], &buffer, &room);
  free(buffer);
  return unused;
}

/* cmark keeps which bytes begin an inline in one table for the whole process, and every parser takes those of
   its extensions out when it has finished. So they are put in once, and the extensions forget theirs. */
static void prepare_dialects(void) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  for (int n = 0; n < dialect_count; n++) {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(dialects[n]));
  }
  cmark_manage_extensions_special_characters(parser, 1);
  for (int n = 0; n < dialect_count; n++) {
    cmark_syntax_extension_set_special_inline_chars(cmark_find_syntax_extension(dialects[n]), NULL);
  }
  cmark_parser_free(parser);
}

int main(int count, char **arguments) {
  if (count != 5) {
    fprintf(stderr, "usage: floor CONTENT OUTPUT BYTES JOBS\n");
    return 2;
  }
  page_bytes = strtoul(arguments[3], NULL, 10);
  size_t jobs = strtoul(arguments[4], NULL, 10);
  padding = malloc(page_bytes + 1);
  if (!padding || jobs < 1 || jobs > 1024) fail("arguments");
  memset(padding, ' ', page_bytes);
  prepare_dialects();
  walk(arguments[1], arguments[2]);
  pthread_t threads[1024];
  for (size_t n = 0; n < jobs; n++) {
    if (pthread_create(&threads[n], NULL, work, NULL)) fail("pthread_create");
  }
  for (size_t n = 0; n < jobs; n++) pthread_join(threads[n], NULL);
  printf("%zu pages\n", page_count);
  return 0;
}
