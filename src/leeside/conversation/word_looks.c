/* Says which texts hold a word that looks disguised, and which hold one of a list, as normalise.py and plain_words.py
   do, some twenty times as fast.

   It knows nothing of Python: folded texts come in as bytes, one to a line, words parted by spaces; out comes one byte
   a text. It is proved equal to the Python that it stands for (test_word_looks.py). */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

uint32_t source_of(void) { return SOURCE; }

/* What a letter can be, as bits. */
#define LETTER 1   /* a to z */
#define IN_WORD 2  /* what \w is: letters, figures and the low line */
#define STANDS 4   /* stands for a letter at the beginning or end of a word: 013457@$ */
#define WITHIN 8   /* the same within one: those and !|+ */
#define ALONE 16   /* may be one of several letters that are written apart: letters, figures, @$! */
#define PARTS 32   /* parts such letters: ._*~- */
#define OF_LIST 64 /* words of a list are made of these: small letters and figures */

static uint8_t kinds[256];

static void mark(const char *letters, uint8_t kind) {
    for (; *letters; letters++) kinds[(uint8_t)*letters] |= kind;
}

static void prepare(void) {
    const char *small = "abcdefghijklmnopqrstuvwxyz", *figures = "0123456789";
    if (kinds['a']) return;
    mark("ABCDEFGHIJKLMNOPQRSTUVWXYZ_", IN_WORD);
    mark("@$!", ALONE);
    mark("013457@$", STANDS | WITHIN);
    mark("!|+", WITHIN);
    mark("._*~-", PARTS);
    mark(figures, IN_WORD | ALONE | OF_LIST);
    mark(small, LETTER | IN_WORD | ALONE | OF_LIST);
}

/* The kinds of what stands at a place of a word; nothing stands before its first letter or behind its last. */
static uint8_t kind_at(const char *word, int64_t size, int64_t at) {
    return at >= 0 && at < size ? kinds[(uint8_t)word[at]] : 0;
}

static int boundary(const char *word, int64_t size, int64_t at) {
    return (kind_at(word, size, at - 1) & IN_WORD) != (kind_at(word, size, at) & IN_WORD);
}

static int letters_at(const char *word, int64_t size, int64_t at) {
    return kind_at(word, size, at) & kind_at(word, size, at + 1) & LETTER;
}

/* Whether letters are written apart, and marks between them, from this place on: "a.b.c". */
static int apart(const char *word, int64_t size, int64_t at) {
    if (at + 5 > size || !boundary(word, size, at) || !boundary(word, size, at + 5)) return 0;
    for (int i = 0; i < 5; i++)
        if (!(kinds[(uint8_t)word[at + i]] & (i % 2 ? PARTS : ALONE))) return 0;
    return 1;
}

/* Whether what stands from this place on does for letters: between two, before two, or behind two. `end` is where the
   last run of such ended that was looked at, so that a run without end is gone through once and not from each place. */
static int stands_for_letters(const char *word, int64_t size, int64_t at, int64_t *end) {
    int64_t run = 0;
    if (!(kinds[(uint8_t)word[at]] & WITHIN)) return 0;
    if (kind_at(word, size, at - 1) & LETTER) {
        while (run < 4 && kind_at(word, size, at + run) & WITHIN) run++;
        if (run < 4 && kind_at(word, size, at + run) & LETTER) return 1;
    }
    if (!(kinds[(uint8_t)word[at]] & STANDS)) return 0;
    if (boundary(word, size, at)) {
        if (*end < at) *end = at;
        while (kind_at(word, size, *end) & STANDS) ++*end;
        if (letters_at(word, size, *end)) return 1;
    }
    if (at < 2 || !letters_at(word, size, at - 2)) return 0;
    return boundary(word, size, at + 1) ||
           (kind_at(word, size, at + 1) & STANDS && boundary(word, size, at + 2));
}

static int looks_disguised(const char *word, int64_t size) {
    int plain = 1;
    int64_t end = 0;
    for (int64_t i = 0; i < size; i++) {
        if (!(kinds[(uint8_t)word[i]] & LETTER)) plain = 0;
        else if (i > 1 && word[i] == word[i - 1] && word[i] == word[i - 2]) return 1;
    }
    for (int64_t i = 0; !plain && i < size; i++)
        if (stands_for_letters(word, size, i, &end) || apart(word, size, i)) return 1;
    return 0;
}

/* Set a byte for each line of `texts`: 1 where a word looks disguised, or three letters in a row stand alone. */
void looks_disguised_in(const char *texts, int64_t size, uint8_t *out) {
    int64_t from = 0, alone = 0;
    prepare();
    *out = 0;
    for (int64_t i = 0; i <= size; i++) {
        if (i < size && texts[i] != ' ' && texts[i] != '\n') continue;
        alone = i - from == 1 ? alone + 1 : 0;
        if (alone == 3 || (!*out && looks_disguised(texts + from, i - from))) *out = 1;
        from = i + 1;
        if (i < size && texts[i] == '\n') {
            *++out = 0;
            alone = 0;
        }
    }
}

typedef struct { const char *words; uint32_t *begins, *table, mask; } List;

void looks_free(List *list) {
    if (!list) return;
    free(list->begins); free(list->table); free(list);
}

static uint32_t hashed(uint32_t hash, char letter) { return (hash ^ (uint8_t)letter) * 16777619u; }

/* `words` are `count` words of small letters and figures, each with a line feed behind it; they must stay where they are. */
List *looks_new(const char *words, uint32_t count) {
    List *list = calloc(1, sizeof *list);
    uint32_t size = 64, at = 0;
    prepare();
    while (size < count * 4) size *= 2;
    if (!list) return NULL;
    list->words = words;
    list->mask = size - 1;
    list->begins = calloc(count + 1, sizeof *list->begins);
    list->table = calloc(size, sizeof *list->table);
    if (!list->begins || !list->table) { looks_free(list); return NULL; }
    for (uint32_t word = 0; word < count; word++) {
        uint32_t hash = 2166136261u, slot;
        list->begins[word] = at;
        for (; words[at] != '\n'; at++) hash = hashed(hash, words[at]);
        for (slot = hash & list->mask; list->table[slot]; slot = (slot + 1) & list->mask) ;
        list->table[slot] = word + 1;
        list->begins[word + 1] = ++at;
    }
    return list;
}

static int listed(const List *list, const char *word, uint32_t size, uint32_t hash) {
    for (uint32_t slot = hash & list->mask; list->table[slot]; slot = (slot + 1) & list->mask) {
        uint32_t from = list->begins[list->table[slot] - 1], to = list->begins[list->table[slot]] - 1;
        if (to - from == size && !memcmp(list->words + from, word, size)) return 1;
    }
    return 0;
}

/* Set a byte for each line of `texts`: 1 where a word of the list stands. */
void looks_listed_in(const List *list, const char *texts, int64_t size, uint8_t *out) {
    *out = 0;
    for (int64_t i = 0; i < size; i++) {
        int64_t from = i;
        uint32_t hash = 2166136261u;
        for (; i < size && kinds[(uint8_t)texts[i]] & OF_LIST; i++) hash = hashed(hash, texts[i]);
        if (!*out && i > from && i - from < 256 && listed(list, texts + from, (uint32_t)(i - from), hash)) *out = 1;
        if (i < size && texts[i] == '\n') *++out = 0;
    }
}
