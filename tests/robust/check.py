"""An independent computation of how far a score can be trusted, with numpy, from the same pack and plan.

    python3 tests/robust/check.py            compares with tests/robust/expected.json
    python3 tests/robust/check.py --write    writes it

The Rust library is held against expected.json by tests/robust/main.rs, to 1e-9. Written from the method, not from the code:
weights, means, leave-one-out and percentiles as the OECD and JRC handbook and numpy have them, the generator as numpy has it.
"""

import json
import sys
import tomllib
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
TODAY = "2026-11-22"
DIMENSIONS = ["environment", "economy", "mobility", "energy", "people", "living", "governance"]
ASSUMPTIONS = ["items", "dimensions", "components", "aggregation", "scale"]
SETTINGS = [
    {"reading": "low", "seed": 2562, "runs": 3000, "noise": 25, "held": []},
    {"reading": "claimed", "seed": 1, "runs": 1000, "noise": 100, "held": ["scale"]},
    {"reading": "evidenced", "seed": 2**64 - 1, "runs": 1000, "noise": 40, "held": ["aggregation", "items"]},
    {"reading": "high", "seed": 7, "runs": 500, "noise": 0, "held": ["aggregation"]},
    {"reading": "claimed", "seed": 2562, "runs": 100, "noise": 25, "held": ASSUMPTIONS},
]

pack = tomllib.loads((HERE / "pack.toml").read_text())
plan = json.loads((HERE / "plan.json").read_text())
scales = np.array([[stage["points"] for stage in pack["stage"]]] + [scale["points"] for scale in pack["scale"]], float)


def slots():
    """Every item, for each dimension where it is asked of each: component, block, item and dimension, in order."""
    block, found = 0, []
    for component, part in enumerate(pack["component"]):
        for dimension in [None] + DIMENSIONS:
            items = [i for i in pack["item"] if i["component"] == part["id"] and i.get("per_dimension", False) == (dimension is not None)]
            found += [(component, block, item, dimension) for item in items]
            block += bool(items)
    return found, block


SLOTS, BLOCKS = slots()
KEYS = [item["id"] + (f"@{dimension}" if dimension else "") for _, _, item, dimension in SLOTS]
OF_COMPONENT, OF_BLOCK = (np.array([slot[level] for slot in SLOTS]) for level in (0, 1))
ITEM_WEIGHTS = np.array([item["weight"] for _, _, item, _ in SLOTS], float)
COMPONENT_WEIGHTS = np.array([part["weight"] for part in pack["component"]], float)
BLOCK_COMPONENT = np.array([OF_COMPONENT[OF_BLOCK == block][0] for block in range(BLOCKS)])
TOP = len(pack["stage"]) - 1


def answers():
    """For each slot: whether it is asked, whether its dimension is undecided, its stage or None, left out or not, backed or not."""
    backed = {key for e in plan["evidence"] if e["title"].strip() and e.get("date", "") <= TODAY for key in e["supports"]}
    for (_, _, item, dimension), key in zip(SLOTS, KEYS):
        applied = True if dimension is None else plan["dimensions"].get(dimension)
        answer = plan["answers"].get(key, {})
        out = bool(answer.get("not_applicable", "").strip()) and "not_applicable" in item
        yield applied, answer.get("stage"), out, key in backed


def worth(reading):
    """What each slot earns on each scale; NaN where it does not count."""
    values = np.full((len(scales), len(SLOTS)), np.nan)
    for place, (applied, stage, out, backed) in enumerate(answers()):
        if applied is False or (applied and out):
            continue
        if applied is None or stage is None:
            if reading in ("low", "high"):
                values[:, place] = 0 if reading == "low" else 100
        elif reading == "evidenced" and not backed:
            values[:, place] = 0
        else:
            values[:, place] = scales[:, stage]
    return values


def scores(values, items, blocks, components, geometric):
    """Scores of many runs at once. All arguments have a row for each run; what is NaN in `values` is absent."""
    there = ~np.isnan(values)
    items = np.where(there, items, 0)
    values = np.where(there, values, 0)

    def level(values, weights, groups, count):
        sums, totals = (np.stack([a[:, groups == g].sum(axis=1) for g in range(count)], axis=1) for a in (values * weights, weights))
        with np.errstate(invalid="ignore"):
            means = np.where(totals > 0, sums / totals, 0)
        return means, totals > 0

    means, present = level(values, items, OF_BLOCK, BLOCKS)
    means, present = level(means, np.where(present, blocks, 0), BLOCK_COMPONENT, len(COMPONENT_WEIGHTS))
    weights = np.where(present, components, 0)
    arithmetic = (means * weights).sum(axis=1) / weights.sum(axis=1)
    logs = np.exp((np.log(np.maximum(means, 1)) * weights).sum(axis=1) / weights.sum(axis=1))
    return np.where(geometric, logs, arithmetic), means, present


def one(values, geometric=False):
    """The score of one plan, and of its components, as the rubric weighs; None where nothing counts."""
    if np.isnan(values).all():
        return None, None, None
    whole, means, present = scores(values[None], ITEM_WEIGHTS[None], np.ones((1, BLOCKS)), COMPONENT_WEIGHTS[None], geometric)
    return whole[0], means[0], present[0]


def generator(seed):
    """numpy's PCG64 begun as pcg64_srandom begins it: at this state and the usual stream."""
    multiplier, stream, mask = 0x2360ED051FC65DA44385DF649FCCF645, 0xA02BDBF7BB3C0A7AC28FA16A64ABF96, 2**128 - 1
    increment = (stream << 1 | 1) & mask
    bits = np.random.PCG64()
    state = ((seed + increment) * multiplier + increment) & mask
    bits.state = {"bit_generator": "PCG64", "state": {"state": state, "inc": increment}, "has_uint32": 0, "uinteger": 0}
    return np.random.Generator(bits)


def spread(values):
    p5, p50, p95 = np.percentile(values, [5, 50, 95])
    return {"mean": values.mean(), "min": values.min(), "p5": p5, "p50": p50, "p95": p95, "max": values.max()}


def simulate(values, settings):
    runs, noise, held = settings["runs"], settings["noise"] / 100, settings["held"]
    numbers = len(SLOTS) + BLOCKS + len(COMPONENT_WEIGHTS) + 2
    draws = generator(settings["seed"]).random((runs, 2, numbers))

    def assume(u):
        parts = np.split(u, np.cumsum([len(SLOTS), BLOCKS, len(COMPONENT_WEIGHTS), 1]), axis=1)
        usual = [ITEM_WEIGHTS, np.ones(BLOCKS), COMPONENT_WEIGHTS]
        drawn = [weights * (1 + noise * (1 - 2 * part)) for weights, part in zip(usual, parts)]
        drawn += [parts[3][:, 0] >= 0.5, np.floor(parts[4][:, 0] * len(scales)).astype(int)]
        usual = [np.broadcast_to(weights, part.shape) for weights, part in zip(usual, parts)]
        usual += [np.zeros(runs, bool), np.zeros(runs, int)]
        return [u if name in held else d for name, d, u in zip(ASSUMPTIONS, drawn, usual)], usual

    (a, usual), (b, _) = assume(draws[:, 0]), assume(draws[:, 1])
    score = lambda items, blocks, components, geometric, scale: scores(values[scale], items, blocks, components, geometric)[0]
    exchange = lambda one, place, other: score(*[other[i] if i == place else one[i] for i in range(5)])
    of_a, of_b = score(*a), score(*b)
    varies = np.ptp(of_a) > 1e-9
    both = np.concatenate([of_a, of_b])
    influences = []
    for place, name in enumerate(ASSUMPTIONS):
        mixed = exchange(a, place, b)
        first = np.mean((of_b - both.mean()) * (mixed - of_a)) / both.var() if varies else None
        total = np.mean((of_a - mixed) ** 2) / 2 / both.var() if varies else None
        influences.append({"id": name, "first": first, "total": total, "alone": spread(exchange(usual, place, a))})
    low, high = np.floor(of_a.min() + 1e-9), np.ceil(of_a.max() - 1e-9)
    low = min(low, 99)
    high = max(high, low + 1)
    bins = np.clip(np.floor((of_a - low) / (high - low) * 20), 0, 19).astype(int)
    return {
        "spread": spread(of_a),
        "lines": [{"id": l["id"], "at": l["at"], "share": np.mean(of_a >= l["at"] - 1e-9)} for l in pack["line"]],
        "histogram": {"from": int(low), "to": int(high), "counts": np.bincount(bins, minlength=20).tolist()},
        "assumptions": influences,
        "most": max(influences, key=lambda i: i["total"])["id"] if varies else None,
    }


def trust(settings):
    values = worth(settings["reading"])
    usual = values[0]
    whole, means, present = one(usual)
    counts = ~np.isnan(usual)

    def without(leave):
        score = one(np.where(leave, np.nan, usual))[0]
        return {"without": score, "effect": None if score is None else score - whole}

    components = []
    for place in np.flatnonzero(present):
        share = COMPONENT_WEIGHTS[place] / COMPONENT_WEIGHTS[present].sum()
        part = {"id": pack["component"][place]["id"], "score": means[place], "share": share}
        components.append(part | without(OF_COMPONENT == place))
    items = []
    for place in np.flatnonzero(counts):
        # The share is what the whole gains from one more point of the item.
        more = usual.copy()
        more[place] += 1
        items.append({"key": KEYS[place], "share": one(more)[0] - whole} | without(np.arange(len(SLOTS)) == place))
    items.sort(key=lambda item: -round(abs(item["effect"] or 0) / 1e-9))
    geometric = one(usual, geometric=True)[0]
    there = np.flatnonzero(present)
    weakest = there[np.argmin(means[there])]
    drag = there[np.argmax(COMPONENT_WEIGHTS[there] * (np.log(whole) - np.log(np.maximum(means[there], 1))))]
    name = lambda place: pack["component"][place]["id"]
    asked = [answer for answer in answers() if answer[0]]
    staged = [(stage, backed) for _, stage, out, backed in asked if stage is not None and not out]
    top = [backed for stage, backed in staged if stage == TOP]
    return settings | {
        "means": {
            "arithmetic": whole,
            "geometric": geometric,
            "weakest": name(weakest),
            "lowest": means[weakest],
            "drag": name(drag) if whole - geometric > 1e-9 else None,
        },
        "components": components,
        "items": items,
        "simulation": simulate(values, settings),
        "claims": {
            "staged": len(staged),
            "backed": sum(backed for _, backed in staged),
            "top": len(top),
            "top_unbacked": top.count(False),
            "over_perfect": bool(staged) and all(stage == TOP and not backed for stage, backed in staged),
            "left_out": [
                {"key": key, "reason": plan["answers"][key]["not_applicable"]}
                for key, (applied, _, out, _) in zip(KEYS, answers())
                if applied and out
            ],
        },
    }


def differs(kept, found, where=""):
    if isinstance(kept, dict):
        return [d for key in kept for d in differs(kept[key], found[key], f"{where}/{key}")]
    if isinstance(kept, list):
        assert len(kept) == len(found), where
        return [d for place, pair in enumerate(zip(kept, found)) for d in differs(*pair, f"{where}/{place}")]
    numbers = isinstance(kept, (int, float)) and isinstance(found, (int, float))
    return [] if kept == found or numbers and abs(kept - found) <= 1e-9 else [f"{where}: kept {kept}, found {found}"]


found = json.loads(json.dumps([trust(settings) for settings in SETTINGS], default=lambda number: number.item()))
expected = HERE / "expected.json"
if "--write" in sys.argv:
    expected.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n")
else:
    problems = differs(json.loads(expected.read_text()), found)
    print("\n".join(problems) or "expected.json is what numpy computes")
    sys.exit(bool(problems))
