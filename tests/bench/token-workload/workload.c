// The workload of workload.ts in scalar C: same generator, same arithmetic in the same order, so every recorded number has the
// same bits. Compile with -ffp-contract=off; otherwise products and sums fuse and the last bits differ. With -DLIBM it uses the C
// library's exp and log instead, for comparison.
//
// workload START AGENTS TICKS REPETITIONS WORK0 WORK1 VOTE0 VOTE1
//
// START is a file with skill, cost, preference and stake of all agents as little-endian doubles; the last four are the words of
// the two streams. Prints one line of JSON: seconds of processor time of every repetition and the checksum.
#define _POSIX_C_SOURCE 200809L
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef LIBM
#define exponential exp
#define logarithm log
#else
static const double roots[128] = {
  1, 1.0054299011128027, 1.0108892860517005, 1.016378314910953, 1.0218971486541166, 1.0274459491187637,
  1.0330248790212284, 1.0386341019613787, 1.0442737824274138, 1.0499440858006872, 1.0556451783605572, 1.061377227289262,
  1.0671404006768237, 1.0729348675259756, 1.0787607977571199, 1.0846183622133092, 1.0905077326652577, 1.0964290818163769,
  1.102382583307841, 1.1083684117236787, 1.1143867425958924, 1.1204377524096067, 1.1265216186082418, 1.1326385195987192,
  1.1387886347566916, 1.1449721444318042, 1.1511892299529827, 1.1574400736337511, 1.1637248587775775, 1.1700437696832502,
  1.1763969916502812, 1.182784710984341, 1.189207115002721, 1.1956643920398273, 1.202156731452703, 1.2086843236265816,
  1.215247359980469, 1.2218460329727576, 1.22848053610687, 1.2351510639369334, 1.241857812073484, 1.2486009771892048,
  1.255380757024691, 1.2621973503942507, 1.2690509571917332, 1.275941778396392, 1.2828700160787783, 1.2898358734066657,
  1.2968395546510096, 1.3038812651919358, 1.3109612115247644, 1.318079601266064, 1.3252366431597413, 1.3324325470831615,
  1.339667524053303, 1.3469417862329458, 1.3542555469368927, 1.3616090206382248, 1.3690024229745905, 1.3764359707545302,
  1.383909881963832, 1.3914243757719262, 1.3989796725383112, 1.4065759938190154, 1.4142135623730951, 1.4218926021691656,
  1.42961333839197, 1.4373759974489824, 1.4451808069770467, 1.4530279958490526, 1.460917794180647, 1.4688504333369818,
  1.4768261459394993, 1.4848451658727524, 1.4929077282912648, 1.5010140696264256, 1.5091644275934228, 1.5173590411982147,
  1.5255981507445384, 1.533881997840956, 1.5422108254079407, 1.550584877685, 1.559004400237837, 1.567469639965553,
  1.5759808451078865, 1.5845382652524937, 1.593142151342267, 1.6017927556826934, 1.6104903319492543, 1.6192351351948637,
  1.6280274218573478, 1.6368674497669644, 1.645755478153965, 1.6546917676561943, 1.6636765803267364, 1.6727101796415966,
  1.681792830507429, 1.6909247992693053, 1.7001063537185235, 1.709337763100463, 1.718619298122478, 1.7279512309618377,
  1.7373338352737062, 1.746767386199169, 1.7562521603732995, 1.7657884359332727, 1.7753764925265212, 1.785016611318935,
  1.7947090750031072, 1.804454167806624, 1.8142521755003989, 1.8241033854070534, 1.8340080864093424, 1.843966568958626,
  1.8539791250833855, 1.864046048397789, 1.8741676341103, 1.8843441790323345, 1.8945759815869656, 1.9048633418176741,
  1.9152065613971474, 1.925605943636125, 1.9360617934922943, 1.9465744175792332, 1.9571441241754002, 1.9677712232331759,
  1.978456026387951, 1.9891988469672663,
};
static double powers[2048];

static void fill_powers(void) {
  for (uint64_t i = 0; i < 2047; i++) {
    uint64_t bits = i << 52;
    memcpy(&powers[i], &bits, sizeof bits);
  }
}

// lib/core/exp.ts
static inline double exponential(double x) {
  if (!(x > -708)) return x != x ? x : 0;
  if (x > 709) x = 709;
  const double n = x * 184.6649652337873 + 6755399441055744.0 - 6755399441055744.0;
  const double r = x - n * 0.005415212130174041 - n * 2.1795053193544957e-10;
  const double r2 = r * r;
  const double growth = r + r2 * 0.5 + r2 * r * (0.16666666666666666 + r * 0.041666666666666664 + r2 * 0.008333333333333333);
  const int32_t step = (int32_t)n;
  const double root = roots[step & 127];
  return (root + root * growth) * powers[(step >> 7) + 1023];
}

// lib/core/log.ts for normal numbers up to 1e300
static double logarithm(double x) {
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  const uint32_t high = (uint32_t)(bits >> 32);
  int32_t exponent = (int32_t)(high >> 20);
  if ((high & 0xfffff) >= 0x6a09e) exponent++;
  const int32_t k = exponent - 1023;
  const double m = x * powers[2046 - exponent] - 1;
  const double s = m / (2 + m), z = s * s, z2 = z * z;
  const double tail =
    z * (0.66666666666666663 + z * 0.4 +
      z2 * (0.2857142857142857 + z * 0.22222222222222221 +
        z2 * (0.18181818181818182 + z * 0.15384615384615385 +
          z2 * (0.13333333333333333 + z * 0.11764705882352941 + z2 * (0.10526315789473684 + z * 0.095238095238095233)))));
  const double half = 0.5 * m * m;
  if (k == 0) return m - (half - s * (half + tail));
  return k * 6.9314718036912381649e-1 - (half - (s * (half + tail) + k * 1.9082149292705877e-10) - m);
}
#endif

typedef struct { uint32_t k0, k1; } stream;
typedef struct { uint32_t x, y; } words;

static inline uint32_t rotated(uint32_t x, int by) { return (x << by) | (x >> (32 - by)); }

// Threefry-2x32 with 20 rounds: random bits for two agents
static inline words chance(stream key, uint32_t c0, uint32_t c1) {
  const uint32_t k[3] = { key.k0, key.k1, 0x1bd11bda ^ key.k0 ^ key.k1 };
  uint32_t x = c0 + k[0], y = c1 + k[1];
#define ROUND(by) x += y; y = rotated(y, by) ^ x;
#define ODD ROUND(13) ROUND(15) ROUND(26) ROUND(6)
#define EVEN ROUND(17) ROUND(29) ROUND(16) ROUND(24)
#define ADD_KEY(i) x += k[(i) % 3]; y += k[((i) + 1) % 3] + (i);
  ODD ADD_KEY(1) EVEN ADD_KEY(2) ODD ADD_KEY(3) EVEN ADD_KEY(4) ODD ADD_KEY(5)
  return (words){ x, y };
}

enum { vote_every = 20 };

typedef struct {
  int agents;
  double *skill, *cost, *preference, *stake, *earned, *effort;
  double issuance, tokens, money, last_work;
  stream work_chance, vote_chance;
} world;

typedef struct { double work, heads; } turnout;
typedef struct { double yes, concentration; } ballot;

// 1 if the draw, 30 of the bits as a number in (0, 1], is at most the chance. Doubles and a comparison are what gcc is fastest with.
static inline double joined(double skill, double cost, double wage, uint32_t word) {
  const double x = 2 * (wage * skill - cost);
  return (double)(int32_t)((word >> 2) + 1) * 0x1p-30 <= 1 / (1 + exponential(-x)) ? 1 : 0;
}

// Inside (0, 1)
static inline double unit(uint32_t word) { return word * 0x1p-32 + 0x1p-33; }

// Books what the last tick paid and lets everyone decide again, in one pass.
static turnout settle_and_work(const world *w, double pay, double growth, double wage, uint32_t tick) {
  const double *restrict skill = w->skill, *restrict cost = w->cost;
  double *restrict stake = w->stake, *restrict earned = w->earned, *restrict effort = w->effort;
  turnout total = { 0, 0 };
  for (int i = 0; i < w->agents; i += 2) {
    const words draw = chance(w->work_chance, (uint32_t)i, tick);
    const double joined_a = joined(skill[i], cost[i], wage, draw.x), joined_b = joined(skill[i + 1], cost[i + 1], wage, draw.y);
    const double reward_a = pay * effort[i], reward_b = pay * effort[i + 1];
    stake[i] = stake[i] * growth + 0.5 * reward_a;
    stake[i + 1] = stake[i + 1] * growth + 0.5 * reward_b;
    earned[i] += reward_a;
    earned[i + 1] += reward_b;
    effort[i] = joined_a * skill[i];
    effort[i + 1] = joined_b * skill[i + 1];
    total.work = total.work + effort[i] + effort[i + 1];
    total.heads += joined_a + joined_b;
  }
  return total;
}

static ballot settle_and_vote(const world *w, double pay, double growth, double hurdle, uint32_t tick) {
  double all = 0, squares = 0, yes = 0;
  for (int i = 0; i < w->agents; i += 2) {
    const words draw = chance(w->vote_chance, (uint32_t)i, tick);
    for (int side = 0; side < 2; side++) {
      const int agent = i + side;
      const double reward = pay * w->effort[agent];
      const double stake = w->stake[agent] * growth + 0.5 * reward;
      w->stake[agent] = stake;
      w->earned[agent] += reward;
      all += stake;
      squares += stake * stake;
      if (w->preference[agent] + 2 * (unit(side ? draw.y : draw.x) - 0.5) > hurdle) yes += stake;
    }
  }
  return (ballot){ yes / all, squares / (all * all) };
}

static int play(world *w, int ticks, double *record) {
  int recorded = 0;
  double pay = 0, growth = 1;
  for (int tick = 1; tick <= ticks; tick++) {
    const double price = w->money / w->tokens;
    const turnout now = settle_and_work(w, pay, growth, price * w->issuance / w->last_work, (uint32_t)tick);
    pay = now.work > 0 ? w->issuance / now.work : 0;
    growth = 1.0005;
    if (now.work > 0) {
      const double sold = w->tokens + 0.5 * w->issuance;
      w->money = w->tokens * w->money / sold;
      w->tokens = sold;
      w->last_work = now.work;
    }
    const double paid_in = w->money + 0.4 * w->agents;
    w->tokens = w->tokens * w->money / paid_in;
    w->money = paid_in;
    record[recorded++] = price;
    record[recorded++] = now.work;
    record[recorded++] = now.heads;
    if (tick % vote_every == 0) {
      const ballot vote = settle_and_vote(w, pay, growth, logarithm(price), (uint32_t)tick);
      w->issuance *= vote.yes > 0.5 ? 1.02 : 0.98;
      record[recorded++] = vote.yes;
      record[recorded++] = vote.concentration;
      pay = 0;
      growth = 1;
    }
  }
  for (int i = 0; i < w->agents; i++) {
    const double reward = pay * w->effort[i];
    w->stake[i] = w->stake[i] * growth + 0.5 * reward;
    w->earned[i] += reward;
  }
  return recorded;
}

static void begin(world *w, const double *start) {
  const size_t size = (size_t)w->agents * sizeof(double);
  double *columns[4] = { w->skill, w->cost, w->preference, w->stake };
  for (int c = 0; c < 4; c++) memcpy(columns[c], start + (size_t)c * (size_t)w->agents, size);
  memset(w->earned, 0, size);
  memset(w->effort, 0, size);
  double skill = 0;
  for (int i = 0; i < w->agents; i++) skill += w->skill[i];
  w->issuance = w->agents;
  w->tokens = w->money = 1000.0 * w->agents;
  w->last_work = 0.5 * skill;
}

// FNV-1a over the bytes of the recorded numbers
static uint32_t checksum(const double *record, int length) {
  uint32_t hash = 0x811c9dc5;
  const unsigned char *bytes = (const unsigned char *)record;
  for (size_t i = 0; i < (size_t)length * sizeof(double); i++) hash = (hash ^ bytes[i]) * 0x01000193;
  return hash;
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

int main(int count, char **args) {
  if (count != 9) return 2;
  const int agents = atoi(args[2]), ticks = atoi(args[3]), repetitions = atoi(args[4]);
#ifndef LIBM
  fill_powers();
#endif
  double *start = malloc(4 * (size_t)agents * sizeof(double)), *columns = malloc(6 * (size_t)agents * sizeof(double));
  double *record = malloc((3 * (size_t)ticks + 2 * (size_t)(ticks / vote_every)) * sizeof(double));
  FILE *file = fopen(args[1], "rb");
  if (!start || !columns || !record || !file) return 3;
  if (fread(start, sizeof(double), 4 * (size_t)agents, file) != 4 * (size_t)agents) return 4;

  world w = { .agents = agents };
  double **names[6] = { &w.skill, &w.cost, &w.preference, &w.stake, &w.earned, &w.effort };
  for (int c = 0; c < 6; c++) *names[c] = columns + (size_t)c * (size_t)agents;
  uint32_t *words[4] = { &w.work_chance.k0, &w.work_chance.k1, &w.vote_chance.k0, &w.vote_chance.k1 };
  for (int c = 0; c < 4; c++) *words[c] = (uint32_t)strtoul(args[5 + c], NULL, 10);

  int recorded = 0;
  printf("{\"seconds\":[");
  for (int repetition = 0; repetition < repetitions; repetition++) {
    begin(&w, start);
    const double before = seconds();
    recorded = play(&w, ticks, record);
    printf("%s%.9f", repetition ? "," : "", seconds() - before);
  }
  printf("],\"checksum\":\"%08x\"}\n", checksum(record, recorded));
  return 0;
}
