"""Runs two builders in turn, each into a fresh folder, and prints medians: pairs.py N PAIRS FOLDER OURS HUGO."""
import os
import statistics
import subprocess
import sys
import time


def run(command, output):
    """Wall seconds and peak memory in MiB."""
    start = time.perf_counter()
    process = subprocess.Popen([*command, output], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def pages(folder):
    """HTML files; not Hugo's own redirect from side/1/ of each paged list."""
    return sum(name.endswith(".html") and not place.endswith("/side/1") for place, _, names in os.walk(folder) for name in names)


n, count, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3]
commands = [text.split(" ") for text in sys.argv[4:6]]
for i, command in enumerate(commands):
    run(command, f"{folder}/warm-{i}")
counts = [pages(f"{folder}/warm-{i}") for i in range(2)]
print(f"N = {n} in {'memory' if folder.startswith('/dev/shm/') else 'a folder on disk'}: pages {counts[0]} and {counts[1]} (Hugo), {count} pairs")
if abs(counts[0] - counts[1]) > 0.03 * counts[0]:
    sys.exit("the sites differ by more than three per cent")
runs = [[run(command, f"{folder}/{turn}-{i}") for i, command in enumerate(commands)] for turn in range(count)]
ours, hugo = ([[pair[i][what] for pair in runs] for what in range(2)] for i in range(2))
ratios = sorted(pair[0][0] / pair[1][0] for pair in runs)
print(f"  KlyngeSite  {statistics.median(ours[0]):7.3f} s  peak {max(ours[1]):5.0f} MiB")
print(f"  Hugo        {statistics.median(hugo[0]):7.3f} s  peak {max(hugo[1]):5.0f} MiB")
print(f"  ratio       {statistics.median(ratios):7.2f}    ({ratios[0]:.2f} to {ratios[-1]:.2f}, pair by pair)")
