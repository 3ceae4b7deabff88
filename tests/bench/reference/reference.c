/* The yardstick: the same elections and weighted games in C, as fast as plain C gets.
 *
 *   cc -O3 -march=native -w -o reference reference.c -lm
 *   ./reference MEASURE CASES.txt GAMES.txt MILLISECONDS
 *
 * prints one number: how many allocations, simulated elections or games are done in a second.
 * MEASURE is "allocate", "simulate", "banzhaf:NAME" or "shapley:NAME". With "check" it prints a checksum of all seats.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

/* One election by quota and largest remainders, threshold five per cent. Votes times seats stay below 2^31. */
static void allocate(const int32_t *v, int n, int seats, int32_t *out) {
  int64_t all = 0, T = 0;
  for (int i = 0; i < n; i++) all += v[i];
  for (int i = 0; i < n; i++)
    if ((int64_t)v[i] * 20 >= all) T += v[i];
  int left = seats;
  int32_t rem[16];
  uint32_t t32 = (uint32_t)T;
  double inv = 1.0 / T;
  for (int i = 0; i < n; i++) {
    if ((int64_t)v[i] * 20 >= all) {
      uint32_t p = (uint32_t)v[i] * seats, q = (uint32_t)(p * inv);
      int32_t r = (int32_t)(p - q * t32);
      if (r < 0) {
        q--;
        r += t32;
      } else if (r >= (int32_t)t32) {
        q++;
        r -= t32;
      }
      out[i] = q;
      rem[i] = r;
      left -= q;
    } else {
      out[i] = 0;
      rem[i] = -1;
    }
  }
  while (left > 0) {
    int b = 0;
    for (int i = 1; i < n; i++)
      if (rem[i] > rem[b]) b = i;
    out[b]++;
    rem[b] = -1;
    left--;
  }
}

/* sfc32, and normal noise by the ziggurat of Marsaglia and Tsang. */
static uint32_t sa = 1, sb = 0x9e3779b9, sc = 0x243f6a88, sd = 1;
static inline uint32_t u32(void) {
  uint32_t t = sa + sb + sd++;
  sa = sb ^ (sb >> 9);
  sb = sc + (sc << 3);
  sc = (sc << 21) | (sc >> 11);
  sc += t;
  return t;
}
static uint32_t kn[128];
static double wn[128], fn[128];
static void zig(void) {
  double m1 = 2147483648., dn = 3.442619855899, tn = dn, vn = 9.91256303526217e-3, q = vn / exp(-.5 * dn * dn);
  kn[0] = (uint32_t)((dn / q) * m1);
  kn[1] = 0;
  wn[0] = q / m1;
  wn[127] = dn / m1;
  fn[0] = 1;
  fn[127] = exp(-.5 * dn * dn);
  for (int i = 126; i >= 1; i--) {
    dn = sqrt(-2 * log(vn / dn + exp(-.5 * dn * dn)));
    kn[i + 1] = (uint32_t)((dn / tn) * m1);
    tn = dn;
    fn[i] = exp(-.5 * dn * dn);
    wn[i] = dn / m1;
  }
}
static inline double uni(void) { return u32() / 4294967296.0; }
static double slow(int32_t hz, uint32_t iz) {
  for (;;) {
    double x = hz * wn[iz];
    if (!iz) {
      double y;
      do {
        x = -log(1 - uni()) * 0.2904764;
        y = -log(1 - uni());
      } while (y + y < x * x);
      return hz > 0 ? 3.442619855899 + x : -3.442619855899 - x;
    }
    if (fn[iz] + uni() * (fn[iz - 1] - fn[iz]) < exp(-.5 * x * x)) return x;
    hz = (int32_t)u32();
    iz = hz & 127;
    if ((uint32_t)abs(hz) < kn[iz]) return hz * wn[iz];
  }
}
static inline double normal(void) {
  int32_t hz = (int32_t)u32();
  uint32_t iz = hz & 127;
  return (uint32_t)abs(hz) < kn[iz] ? hz * wn[iz] : slow(hz, iz);
}

/* One draw of seven parties, two systems on it: 69 list seats with 29 districts, and 98 list seats. */
static const double BASE[7] = {.539, .109, .0859, .0841, .068, .052, .023};
static double lean[29 * 7], hist[14 * 100];
static void simulate(int N) {
  for (int k = 0; k < N; k++) {
    double nat[7], t = 0;
    int32_t iv[7], pr[7], pu[7];
    for (int p = 0; p < 7; p++) {
      double v = BASE[p] + .03 * normal();
      if (v < .001) v = .001;
      nat[p] = v;
      t += v;
    }
    double f = 6.3e6 / t;
    for (int p = 0; p < 7; p++) {
      iv[p] = (int32_t)(nat[p] * f);
      nat[p] = iv[p] / 6.3e6;
    }
    allocate(iv, 7, 69, pr);
    allocate(iv, 7, 98, pu);
    for (int j = 0, o = 0; j < 29; j++) {
      double b = -1;
      int w = 0;
      for (int p = 0; p < 7; p++, o++) {
        double v = nat[p] + lean[o] + .06 * normal();
        if (v > b) {
          b = v;
          w = p;
        }
      }
      pr[w]++;
    }
    for (int p = 0; p < 7; p++) {
      hist[p * 100 + pr[p]]++;
      hist[(7 + p) * 100 + pu[p]]++;
    }
  }
}

/* Indices of weighted games by dynamic programming over coalition weights. */
static double C[64 * 2048], E[64 * 2048], bz[64], ss[64];
static void banzhaf(const int *w, int n, int q) {
  memset(C, 0, q * 8);
  C[0] = 1;
  for (int i = 0; i < n; i++)
    for (int k = q - 1; k >= w[i]; k--) C[k] += C[k - w[i]];
  for (int i = 0; i < n; i++) {
    if (i && w[i] == w[i - 1]) {
      bz[i] = bz[i - 1];
      continue;
    }
    int x = w[i];
    double s = 0;
    for (int k = 0; k < q; k++) {
      double v = k < x ? C[k] : C[k] - E[k - x];
      E[k] = v;
    }
    for (int k = q - x; k < q; k++) s += E[k];
    bz[i] = s;
  }
}
static void shapley(const int *w, int n, int q) {
  memset(C, 0, (n + 1) * q * 8);
  C[0] = 1;
  int tot = 0;
  for (int i = 0; i < n; i++) {
    int x = w[i];
    tot = tot + x < q - 1 ? tot + x : q - 1;
    for (int s = i; s >= 0; s--) {
      double *a = C + s * q, *b = a + q;
      int m = tot - x + 1;
      for (int k = 0; k < m; k++) b[x + k] += a[k];
    }
  }
  double cf[64];
  cf[0] = 1. / n;
  for (int s = 1; s < n; s++) cf[s] = cf[s - 1] * s / (n - s);
  for (int i = 0; i < n; i++) {
    if (i && w[i] == w[i - 1]) {
      ss[i] = ss[i - 1];
      continue;
    }
    int x = w[i];
    double phi = 0;
    memcpy(E, C, q * 8);
    for (int s = 0; s < n; s++) {
      double *e = E + s * q, *c = C + s * q;
      if (s) {
        memcpy(e, c, x * 8);
        double *p = e - q;
        for (int k = 0; k < q - x; k++) e[x + k] = c[x + k] - p[k];
      }
      double t = 0;
      for (int k = q - x; k < q; k++) t += e[k];
      phi += t * cf[s];
    }
    ss[i] = phi;
  }
}

static int32_t S[1000], N[1000], V[1000][8], O[1000][8];
static int m = 0;
static void everyCase(void) {
  for (int i = 0; i < m; i++) allocate(V[i], N[i], S[i], O[i]);
}

#define RATE(per, work)                        \
  do {                                         \
    work;                                      \
    long n_ = 0;                               \
    double a_ = now(), t_;                     \
    do {                                       \
      work;                                    \
      n_++;                                    \
    } while ((t_ = now() - a_) < limit);       \
    printf("%.6g\n", n_ * (double)(per) / t_); \
  } while (0)

int main(int argc, char **argv) {
  if (argc < 5) return 2;
  const char *measure = argv[1];
  double limit = atof(argv[4]) / 1000;
  FILE *f = fopen(argv[2], "r");
  while (m < 1000 && fscanf(f, "%d %d", &S[m], &N[m]) == 2) {
    for (int i = 0; i < N[m]; i++) fscanf(f, "%d", &V[m][i]);
    m++;
  }
  fclose(f);
  if (!strcmp(measure, "check")) {
    uint32_t sum = 0;
    everyCase();
    for (int i = 0; i < m; i++)
      for (int j = 0; j < N[i]; j++) sum = sum * 31 + O[i][j];
    printf("%u\n", sum);
  } else if (!strcmp(measure, "allocate")) {
    RATE(m, everyCase());
  } else if (!strcmp(measure, "simulate")) {
    zig();
    for (int i = 0; i < 203; i++) lean[i] = .04 * normal();
    RATE(20000, simulate(20000));
  } else {
    char name[16];
    int q, n, w[64];
    f = fopen(argv[3], "r");
    while (fscanf(f, "%15s %d %d", name, &q, &n) == 3) {
      for (int i = 0; i < n; i++) fscanf(f, "%d", &w[i]);
      if (strcmp(strchr(measure, ':') + 1, name)) continue;
      if (measure[0] == 'b') RATE(100, for (int i = 0; i < 100; i++) banzhaf(w, n, q));
      else RATE(10, for (int i = 0; i < 10; i++) shapley(w, n, q));
    }
    fclose(f);
  }
  return 0;
}
