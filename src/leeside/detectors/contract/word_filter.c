/* Looks for patterns by their words, as word_filter.py does, some ten times as fast.

   It knows nothing of Python: word_filter.py's index comes in as arrays of numbers, and texts go in as bytes, one
   to a line. What it gives is proved equal to trying every pattern on every text (test_filters.py). A word of a
   text is worked out once: which sets of words it is in, as bits, and which plans begin at it. */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "word_filter_fits.h"

#define LOOKS 4        /* a word "is", "begins with", "ends with", "holds" these letters, in this order */
#define FAR 99         /* as in pattern_pieces.py: no telling how far */
#define LONG_WORD 99   /* as in word_filter.py: a longer word has too many places at which to begin */
#define LOOKED_AT 200  /* with more places in a text at which to look for a pattern, it is named as "anywhere" */
#define REMEMBERED 65536
#define ANYWHERE (-1)

typedef struct { int32_t pattern, low, high, opening, at_clause, where, first, beside, beside_end; } Plan;
typedef struct { int32_t words, low, high; } Beside;
typedef struct { int32_t pattern, place; } Found;

/* What begins at a word once another word, of the set `first`, stands right before, behind, or anywhere, and one of
   `second` anywhere: asked here, so that a plan, which lies far away in memory, is seldom looked up in vain. */
typedef struct { int32_t first, second, plan; } Begin;
typedef struct { int32_t at; uint64_t bits; } Bits; /* one word of bits that are not all zero */
typedef struct { Bits *firsts; Begin *begins; int32_t words, count; } Begins;
typedef struct {
    const char *word; int32_t length; uint32_t hash; int begins;
    uint64_t *sets; Bits *held; int32_t held_count; /* its sets, as bits and as those words of bits that are not zero */
    Begins at[3];
} Token;
typedef struct { const Token *token; int32_t start, end; } Place;

typedef struct {
    /* the index: letters, and for each look of them the sets and the plans; then a digit's, then a mark's */
    const char *letters; const int32_t *letters_from; int32_t letters_count, longest;
    const int32_t *sets_from, *sets; const int32_t *plans_from, *begin;
    const Plan *plans; const Beside *besides;
    const int32_t *wordless; int32_t wordless_count;
    Programs programs;
    int32_t *table; uint32_t table_mask;
    /* sets come in this order: those that are asked for first, one that every text has, the rest; so many words of
       bits hold the first of them, and all; `has` holds those of all words of the text at hand */
    int32_t in_every; size_t far, wide;
    /* what is remembered */
    Token **tokens; uint32_t tokens_mask, remembered; uint64_t *nothing, *has;
    /* the text at hand */
    Place *places; size_t places_room; Found *found; size_t found_count, found_room;
    int32_t *looked_at; uint32_t *looked_in, text;
    /* what is given */
    int32_t *out; size_t out_count, out_room;
} Words;

/* Which source the library was built from, so that none is used that is older than what calls it. */
uint32_t source_of(void) { return SOURCE; }

static int letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

static uint32_t hashed(const char *word, size_t length) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++) hash = (hash ^ (uint8_t)word[i]) * 16777619u;
    return hash;
}

static int has_bit(const uint64_t *bits, int32_t bit) { return bits[bit >> 6] >> (bit & 63) & 1; }
static void set_bit(uint64_t *bits, int32_t bit) { bits[bit >> 6] |= (uint64_t)1 << (bit & 63); }

/* Make room for one more in an array that grows; 0 when there is no memory. */
static int room(void **array, size_t *room, size_t count, size_t size) {
    if (count < *room) return 1;
    size_t more = *room ? *room * 2 : 256;
    void *moved = realloc(*array, more * size);
    if (!moved) return 0;
    *array = moved;
    *room = more;
    return 1;
}

static void free_token(const Words *w, Token *token) {
    if (!token) return;
    if (token->sets != w->nothing) free(token->sets);
    free(token->held);
    for (int k = 0; k < 3; k++) { free(token->at[k].firsts); free(token->at[k].begins); }
    free(token);
}

static void forget(Words *w) {
    for (size_t i = 0; w->tokens && i <= w->tokens_mask; i++) {
        free_token(w, w->tokens[i]);
        w->tokens[i] = NULL;
    }
    w->remembered = 0;
}

void words_free(Words *w) {
    if (!w) return;
    forget(w);
    free(w->tokens); free(w->table); free(w->nothing); free(w->has); free(w->places); free(w->found);
    free(w->looked_at); free(w->looked_in); free(w->out); free(w);
}

Words *words_new(const char *letters, const int32_t *letters_from, int32_t letters_count, const int32_t *sets_from,
                 const int32_t *sets, const int32_t *plans_from, const int32_t *begin, const Plan *plans,
                 const Beside *besides, const int32_t *wordless, const int32_t *programs_from, const uint16_t *programs,
                 const uint8_t *program_sets, int32_t wordless_count, int32_t far, int32_t sets_count, int32_t patterns) {
    Words *w = calloc(1, sizeof *w);
    if (!w) return NULL;
    w->letters = letters; w->letters_from = letters_from; w->letters_count = letters_count;
    w->sets_from = sets_from; w->sets = sets; w->plans_from = plans_from; w->begin = begin;
    w->plans = plans; w->besides = besides;
    w->programs = (Programs){programs, programs_from, program_sets};
    w->wordless = wordless; w->wordless_count = wordless_count;
    w->in_every = far; w->far = (size_t)far / 64 + 1; w->wide = (size_t)sets_count / 64 + 1;
    uint32_t size = 64;
    while (size < (uint32_t)letters_count * 2) size *= 2;
    w->table_mask = size - 1;
    w->table = malloc(size * sizeof *w->table);
    w->nothing = calloc(w->wide, sizeof *w->nothing);
    w->has = calloc(w->wide, sizeof *w->has);
    w->tokens_mask = REMEMBERED * 4 - 1;
    w->tokens = calloc(w->tokens_mask + 1, sizeof *w->tokens);
    w->looked_at = calloc((size_t)patterns + 1, sizeof *w->looked_at);
    w->looked_in = calloc((size_t)patterns + 1, sizeof *w->looked_in);
    if (!w->tokens || !w->table || !w->nothing || !w->has || !w->looked_at || !w->looked_in) { words_free(w); return NULL; }
    for (uint32_t i = 0; i < size; i++) w->table[i] = -1;
    for (int32_t i = 0; i < letters_count; i++) {
        int32_t length = letters_from[i + 1] - letters_from[i];
        uint32_t slot = hashed(letters + letters_from[i], length) & w->table_mask;
        while (w->table[slot] >= 0) slot = (slot + 1) & w->table_mask;
        w->table[slot] = i;
        if (length > w->longest) w->longest = length;
    }
    return w;
}

static int32_t known(const Words *w, const char *part, int32_t length, uint32_t hash) {
    for (uint32_t slot = hash & w->table_mask; w->table[slot] >= 0; slot = (slot + 1) & w->table_mask) {
        int32_t i = w->table[slot], from = w->letters_from[i];
        if (w->letters_from[i + 1] - from == length && !memcmp(w->letters + from, part, length)) return i;
    }
    return -1;
}

/* A word while it is worked out: its sets, and what begins at it by where the other word must stand. */
typedef struct { uint64_t *sets; int any; Begin *begins[3]; size_t count[3], room[3]; } Draft;

/* The rarest set beside a plan's rarest word, other than the first that is asked for. */
static int32_t second_of(const Words *w, const Plan *plan) {
    for (int32_t b = plan->beside; b < plan->beside_end; b++)
        if (w->besides[b].words != plan->first) return w->besides[b].words;
    return w->in_every;
}

static int take(const Words *w, Draft *draft, int32_t look) {
    for (int32_t i = w->sets_from[look]; i < w->sets_from[look + 1]; i++) {
        set_bit(draft->sets, w->sets[i]);
        draft->any = 1;
    }
    for (int32_t i = w->plans_from[look]; i < w->plans_from[look + 1]; i++) {
        const Plan *plan = &w->plans[w->begin[i]];
        int k = plan->where + 1;
        if (!room((void **)&draft->begins[k], &draft->room[k], draft->count[k], sizeof(Begin))) return 0;
        draft->begins[k][draft->count[k]++] = (Begin){plan->first, second_of(w, plan), w->begin[i]};
    }
    return 1;
}

static int take_looks(const Words *w, Draft *draft, const char *run, int32_t length) {
    int digits = 0;
    for (int32_t i = 0; i < length; i++) digits |= run[i] <= '9';
    if (digits && !take(w, draft, w->letters_count * LOOKS)) return 0;
    for (int32_t i = 0; i < length; i++) {
        uint32_t hash = 2166136261u;
        for (int32_t end = i + 1; end <= length && end - i <= w->longest; end++) {
            hash = (hash ^ (uint8_t)run[end - 1]) * 16777619u;
            int32_t at = known(w, run + i, end - i, hash);
            if (at < 0) continue;
            int first = i == 0, last = end == length;
            int ok = take(w, draft, at * LOOKS + 3) && (!first || take(w, draft, at * LOOKS + 1)) &&
                     (!last || take(w, draft, at * LOOKS + 2)) && (!(first && last) || take(w, draft, at * LOOKS));
            if (!ok) return 0;
        }
    }
    return 1;
}

static int by_first(const void *a, const void *b) {
    const Begin *x = a, *y = b;
    return x->first != y->first ? (x->first > y->first) - (x->first < y->first) : (x->plan > y->plan) - (x->plan < y->plan);
}

static int settle(const Words *w, Begins *at, Begin *begins, size_t count) {
    if (!count) { free(begins); return 1; }
    qsort(begins, count, sizeof *begins, by_first);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (!kept || begins[kept - 1].plan != begins[i].plan || begins[kept - 1].first != begins[i].first)
            begins[kept++] = begins[i];
    at->begins = begins;
    at->count = (int32_t)kept;
    at->firsts = malloc(w->far * sizeof *at->firsts);
    if (!at->firsts) return 0;
    for (size_t i = 0; i < kept; i++) { /* they are in order */
        int32_t in = begins[i].first >> 6;
        if (!at->words || at->firsts[at->words - 1].at != in) at->firsts[at->words++] = (Bits){in, 0};
        at->firsts[at->words - 1].bits |= (uint64_t)1 << (begins[i].first & 63);
    }
    return 1;
}

static int hold(const Words *w, Token *token) {
    int32_t count = 0;
    for (size_t k = 0; k < w->wide; k++) count += token->sets[k] != 0;
    token->held = count ? malloc((size_t)count * sizeof *token->held) : NULL;
    for (size_t k = 0; token->held && k < w->wide; k++)
        if (token->sets[k]) token->held[token->held_count++] = (Bits){(int32_t)k, token->sets[k]};
    return token->held_count == count;
}

static Token *worked_out(const Words *w, const char *word, int32_t length, uint32_t hash) {
    Token *token = calloc(1, sizeof *token + (size_t)length);
    Draft draft = {calloc(w->wide, sizeof(uint64_t)), 0, {0}, {0}, {0}};
    int ok = token && draft.sets, marked = length == 0;
    for (int32_t i = 0; ok && i < length;) {
        int32_t from = i;
        while (i < length && letter(word[i])) i++;
        if (i > from) ok = take_looks(w, &draft, word + from, i - from);
        if (i < length) { marked = 1; i++; }
    }
    if (ok && marked) ok = take(w, &draft, w->letters_count * LOOKS + 1);
    if (!token) { free(draft.sets); return NULL; }
    token->sets = draft.sets;
    for (int k = 0; k < 3; k++) {
        token->begins |= draft.count[k] > 0;
        if (!settle(w, &token->at[k], draft.begins[k], draft.count[k])) ok = 0;
    }
    if (!ok || !hold(w, token)) { free_token(w, token); return NULL; }
    token->word = memcpy(token + 1, word, (size_t)length);
    token->length = length;
    token->hash = hash;
    if (!draft.any) { free(draft.sets); token->sets = w->nothing; }
    return token;
}

static int more_tokens(Words *w) {
    uint32_t mask = w->tokens_mask * 2 + 1;
    Token **moved = calloc((size_t)mask + 1, sizeof *moved);
    if (!moved) return 0;
    for (uint32_t i = 0; i <= w->tokens_mask; i++) {
        if (!w->tokens[i]) continue;
        uint32_t slot = w->tokens[i]->hash & mask;
        while (moved[slot]) slot = (slot + 1) & mask;
        moved[slot] = w->tokens[i];
    }
    free(w->tokens);
    w->tokens = moved;
    w->tokens_mask = mask;
    return 1;
}

static const Token *token_of(Words *w, const char *word, int32_t length) {
    uint32_t hash = hashed(word, (size_t)length), slot = hash & w->tokens_mask;
    for (; w->tokens[slot]; slot = (slot + 1) & w->tokens_mask) {
        const Token *token = w->tokens[slot];
        if (token->hash == hash && token->length == length && !memcmp(token->word, word, (size_t)length)) return token;
    }
    Token *token = worked_out(w, word, length, hash);
    if (!token) return NULL;
    w->tokens[slot] = token;
    if (++w->remembered > w->tokens_mask / 2 && !more_tokens(w)) return NULL;
    return token;
}

static int note(Words *w, int32_t pattern, int32_t place) {
    if (place == ANYWHERE) w->looked_at[pattern] = LOOKED_AT + 1;
    if (!room((void **)&w->found, &w->found_room, w->found_count, sizeof *w->found)) return 0;
    w->found[w->found_count++] = (Found){pattern, place};
    return 1;
}

/* Note each offset at which a plan may begin whose rarest word stands at that place. */
static int note_starts(Words *w, const Plan *plan, int32_t at, int32_t last, const char *text) {
    if (plan->high >= FAR && plan->opening < 0 && !plan->at_clause) return note(w, plan->pattern, ANYWHERE);
    int32_t from = at - plan->high > 1 ? at - plan->high : 1, to = at - plan->low < last ? at - plan->low : last;
    for (int32_t i = from; i <= to; i++) {
        const Place *place = &w->places[i];
        if (plan->opening >= 0 && !has_bit(place->token->sets, plan->opening)) continue;
        if (place->end - place->start > LONG_WORD) return note(w, plan->pattern, ANYWHERE);
        for (int32_t p = place->start; p <= place->end; p++) {
            if (p && letter(text[p - 1])) continue;
            if (plan->at_clause && p > 1 && text[p - 1] == ' ' && letter(text[p - 2])) continue;
            if (!note(w, plan->pattern, p)) return 0;
        }
    }
    return 1;
}

static int stands(const Words *w, const Plan *plan, int32_t at, int32_t last) {
    for (int32_t b = plan->beside; b < plan->beside_end; b++)
        if (!has_bit(w->has, w->besides[b].words)) return 0;
    for (int32_t b = plan->beside; b < plan->beside_end; b++) {
        const Beside *beside = &w->besides[b];
        int32_t i = at + beside->low > 0 ? at + beside->low : 0;
        int32_t to = at + beside->high < last + 1 ? at + beside->high : last + 1;
        while (i <= to && !has_bit(w->places[i].token->sets, beside->words)) i++;
        if (i > to) return 0;
    }
    return 1;
}

static int look(Words *w, const Begins *begins, int32_t first, int32_t at, int32_t last, const char *text) {
    int32_t low = 0, high = begins->count;
    while (low < high) {
        int32_t middle = (low + high) / 2;
        if (begins->begins[middle].first < first) low = middle + 1; else high = middle;
    }
    for (; low < begins->count && begins->begins[low].first == first; low++) {
        if (!has_bit(w->has, begins->begins[low].second)) continue;
        const Plan *plan = &w->plans[begins->begins[low].plan];
        int32_t pattern = plan->pattern;
        if (w->looked_in[pattern] != w->text) { w->looked_in[pattern] = w->text; w->looked_at[pattern] = 0; }
        if (w->looked_at[pattern] > LOOKED_AT) continue;
        if (++w->looked_at[pattern] > LOOKED_AT) { if (!note(w, pattern, ANYWHERE)) return 0; }
        else if (stands(w, plan, at, last) && !note_starts(w, plan, at, last, text)) return 0;
    }
    return 1;
}

static int look_all(Words *w, const Begins *begins, const uint64_t *other, int32_t at, int32_t last, const char *text) {
    for (int32_t i = 0; i < begins->words; i++)
        for (uint64_t told = begins->firsts[i].bits & other[begins->firsts[i].at]; told; told &= told - 1)
            if (!look(w, begins, begins->firsts[i].at * 64 + __builtin_ctzll(told), at, last, text)) return 0;
    return 1;
}

static int by_place(const void *a, const void *b) {
    const Found *x = a, *y = b;
    if (x->pattern != y->pattern) return x->pattern < y->pattern ? -1 : 1;
    return (x->place > y->place) - (x->place < y->place);
}

/* Give what was found in one text: its number, a pattern, how many places, the places; no place is anywhere.
   Places at which the pattern surely does not fit are left out, if the text is `plain`. */
static int give(Words *w, int32_t number, const char *text, int32_t size, int plain) {
    if (w->found_count) qsort(w->found, w->found_count, sizeof *w->found, by_place);
    for (size_t i = 0; i < w->found_count;) {
        int32_t pattern = w->found[i].pattern, last = ANYWHERE;
        int anywhere = w->found[i].place == ANYWHERE;
        size_t head = w->out_count;
        for (int k = 0; k < 3; k++) {
            if (!room((void **)&w->out, &w->out_room, w->out_count, sizeof *w->out)) return 0;
            w->out[w->out_count++] = k == 0 ? number : k == 1 ? pattern : 0;
        }
        for (; i < w->found_count && w->found[i].pattern == pattern; i++) {
            if (anywhere || w->found[i].place == last) continue;
            last = w->found[i].place;
            if (plain && !may_fit(&w->programs, pattern, text, size, last)) continue;
            if (!room((void **)&w->out, &w->out_room, w->out_count, sizeof *w->out)) return 0;
            w->out[w->out_count++] = last;
            w->out[head + 2]++;
        }
        if (!anywhere && !w->out[head + 2]) w->out_count = head;
    }
    return 1;
}

static int split(Words *w, const char *text, int32_t size, int32_t *last) {
    const Token *edge = token_of(w, "", 0);
    size_t count = 0;
    int32_t start = 0;
    memset(w->has, 0, w->wide * sizeof *w->has);
    set_bit(w->has, w->in_every);
    for (int32_t i = -1; i <= size + 1; i++) {
        int inside = i >= 0 && i <= size;
        if (inside && i < size && text[i] != ' ') continue;
        const Token *token = inside ? token_of(w, text + start, i - start) : edge;
        if (!token || !room((void **)&w->places, &w->places_room, count, sizeof *w->places)) return 0;
        w->places[count++] = (Place){token, start, i};
        if (inside) start = i + 1;
        for (int32_t k = 0; k < token->held_count; k++) w->has[token->held[k].at] |= token->held[k].bits;
    }
    *last = (int32_t)count - 2;
    return 1;
}

static int find(Words *w, const char *text, int32_t size, int32_t number, int plain) {
    int32_t last;
    if (w->remembered > REMEMBERED) forget(w);
    w->text++;
    w->found_count = 0;
    for (int32_t i = 0; i < w->wordless_count; i++)
        if (!note(w, w->wordless[i], ANYWHERE)) return 0;
    if (!split(w, text, size, &last)) return 0;
    for (int32_t at = 1; at <= last; at++) {
        const Token *token = w->places[at].token;
        if (!token->begins) continue;
        if (!look_all(w, &token->at[0], w->places[at - 1].token->sets, at, last, text)) return 0;
        if (!look_all(w, &token->at[2], w->places[at + 1].token->sets, at, last, text)) return 0;
        if (!look_all(w, &token->at[1], w->has, at, last, text)) return 0;
    }
    return give(w, number, text, size, plain);
}

/* Look at each line of `texts`, which are `plain` if they are letter for letter what is fitted; how many numbers are given in `*out`, or -1 when there is no memory. */
int64_t words_find(Words *w, const char *texts, int64_t size, int plain, int32_t **out) {
    int32_t number = 0;
    w->out_count = 0;
    for (const char *text = texts, *end = texts + size; text <= end; number++) {
        const char *line = memchr(text, '\n', (size_t)(end - text));
        if (!line) line = end;
        if (!find(w, text, (int32_t)(line - text), number, plain)) return -1;
        text = line + 1;
    }
    *out = w->out;
    return (int64_t)w->out_count;
}
