"""Runs two builders in turn, each into a fresh folder, and prints medians: pairs.py N PAIRS FOLDER OURS HUGO."""
import os
import statistics
import subprocess
import sys
import time


def run(command, output):
    """Wall seconds, peak memory in MiB, and processor seconds, which a busy machine stretches less."""
    start = time.perf_counter()
    process = subprocess.Popen([*command, output], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return time.perf_counter() - start, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def pages(folder):
    """The sizes of HTML files; not Hugo's own redirect from side/1/ of each paged list."""
    return [os.path.getsize(f"{place}/{name}") for place, _, names in os.walk(folder) for name in names if name.endswith(".html") and not place.endswith("/side/1")]


def ratios(what):
    """Pair by pair, sorted."""
    return sorted(pair[0][what] / pair[1][what] for pair in runs)


n, count, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3]
commands = [text.split(" ") for text in sys.argv[4:6]]
for i, command in enumerate(commands):
    run(command, f"{folder}/warm-{i}")
sizes = [pages(f"{folder}/warm-{i}") for i in range(2)]
counts = [len(size) for size in sizes]
print(f"N = {n} in {'memory' if folder.startswith('/dev/shm/') else 'a folder on disk'}: pages {counts[0]} and {counts[1]} (Hugo), "
      f"HTML {sum(sizes[0]) / 1e6:.1f} and {sum(sizes[1]) / 1e6:.1f} MB, {count} pairs")
# What only ours has (booklets, search) counts against us; a site with less would not be the same site.
if counts[0] < 0.97 * counts[1]:
    sys.exit("ours has over three per cent fewer pages")
runs = [[run(command, f"{folder}/{turn}-{i}") for i, command in enumerate(commands)] for turn in range(count)]
ours, hugo = ([[pair[i][what] for pair in runs] for what in range(3)] for i in range(2))
for name, of in (("KlyngeSite", ours), ("Hugo", hugo)):
    print(f"  {name:10}  {statistics.median(of[0]):7.3f} s  processor {statistics.median(of[2]):7.3f} s  peak {max(of[1]):5.0f} MiB")
for name, what in (("ratio", 0), ("processor", 2)):
    print(f"  {name:10}  {statistics.median(ratios(what)):7.2f}    ({ratios(what)[0]:.2f} to {ratios(what)[-1]:.2f}, pair by pair)")
