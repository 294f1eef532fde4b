"""Runs ours in turn with each other builder and with the write floor, each into a fresh folder, and prints medians.

pairs.py N PAIRS FOLDER OURS FLOOR [NAME=COMMAND]…: a command gets the folder to write to as its last word. FLOOR is "" for none.
"""
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import time

WALL, MEMORY, PROCESSOR = range(3)


def run(command, output):
    """Wall seconds, peak memory in MiB, and processor seconds, which a busy machine stretches less."""
    start = time.perf_counter()
    process = subprocess.Popen([*command, output], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{shlex.join(command)} failed")
    return time.perf_counter() - start, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def write_floor(command, output):
    """The floor prints its own seconds: what it takes to start and to read counts for nothing."""
    wall, processor = subprocess.run([*command, output], stdout=subprocess.PIPE, check=True).stdout.split()
    return float(wall), 0, float(processor)


def pages(folder):
    """The sizes of HTML files; not Hugo's own redirect from side/1/ of each paged list."""
    return [os.path.getsize(f"{place}/{name}") for place, _, names in os.walk(folder) for name in names if name.endswith(".html") and not place.endswith("/side/1")]


def median(runs, what):
    return statistics.median(one[what] for one in runs)


def ratio(pairs, what):
    """Pair by pair: the machine's own speed drifts."""
    found = sorted(ours[what] / other[what] for ours, other in pairs)
    return f"{statistics.median(found):.2f} ({found[0]:.2f} to {found[-1]:.2f})"


def timed(how, command, name):
    """What a run takes. In memory its output is let go; on disk all stays until the end, for deleting slows the creation of files for minutes."""
    output = f"{folder}/{name}"
    found = how(command, output)
    if folder.startswith("/dev/shm/"):
        shutil.rmtree(output)
    return found


n, count, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3]
ours, floor = (shlex.split(text) for text in sys.argv[4:6])
others = {name: shlex.split(command) for name, command in (text.split("=", 1) for text in sys.argv[6:])}

run(ours, f"{folder}/warm-ours")
sizes = {"KlyngeSite": pages(f"{folder}/warm-ours")}
for name, command in others.items():
    run(command, f"{folder}/warm-{name}")
    sizes[name] = pages(f"{folder}/warm-{name}")
if floor:
    floor += ["--from", f"{folder}/warm-ours", "--output"]
print(f"N = {n} in {'memory' if folder.startswith('/dev/shm/') else 'a folder on disk'}, {count} pairs each: "
      + ", ".join(f"{name} {len(size)} pages, {sum(size) / 1e6:.1f} MB of HTML" for name, size in sizes.items()))
for name in others:
    # What only ours has (booklets, search) counts against us; a site with less would not be the same site.
    if len(sizes["KlyngeSite"]) < 0.97 * len(sizes[name]):
        sys.exit(f"ours has over three per cent fewer pages than {name}'s")
    # The others make the same site as each other, page for page.
    if abs(len(sizes[name]) / len(sizes[next(iter(others))]) - 1) > 0.03:
        sys.exit(f"{name} has over three per cent more or fewer pages than {next(iter(others))}")

pairs = {name: [] for name in others}
floors = []
for turn in range(count):
    for name, command in others.items():
        pairs[name].append((timed(run, ours, f"{turn}-ours-{name}"), timed(run, command, f"{turn}-{name}")))
    if floor:
        floors.append((timed(run, ours, f"{turn}-ours-floor"), timed(write_floor, floor, f"{turn}-floor")))

every = [first for found in [*pairs.values(), floors] for first, _ in found]
for name, found in {"KlyngeSite": every, **{name: [second for _, second in found] for name, found in pairs.items()}}.items():
    print(f"  {name:10}  {median(found, WALL):8.3f} s  processor {median(found, PROCESSOR):8.3f} s  peak {max(one[MEMORY] for one in found):5.0f} MiB")
if floor:
    print(f"  {'floor':10}  {statistics.median(second[WALL] for _, second in floors):8.3f} s  processor {statistics.median(second[PROCESSOR] for _, second in floors):8.3f} s")
for name, found in pairs.items():
    print(f"  KlyngeSite / {name:8}  wall {ratio(found, WALL)}, processor {ratio(found, PROCESSOR)}")
if floor:
    print(f"  KlyngeSite / {'floor':8}  wall {ratio(floors, WALL)}, processor {ratio(floors, PROCESSOR)}")
