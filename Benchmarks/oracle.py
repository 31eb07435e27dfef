"""What the benchmark's rules mean, written by hand: the judge of every engine's findings.

usage: oracle.py PLANS.jsonl 12|24|48   prints one integer a plan: bit i is set where rule i is broken
"""
import datetime
import json
import re
import sys

from words import MORE, OBSERVABLE, VAGUE

PROSE = ["targetGroup", "policy", "objective", "relevance", "evaluation", "effects", "insights", "keep", "collaboration"]
ITEMS = [("signs", "text"), ("signs", "data"), ("actions", "text")]
PLACES = PROSE + ITEMS
day = datetime.date.fromisoformat


def word_pattern(words):
    """A whole word of a list, in any case; letters and digits build words, and nothing else does."""
    return re.compile(r"(?<![^\W_])(?:%s)(?![^\W_])" % "|".join(sorted(words, key=len, reverse=True)), re.I)


VAGUE_WORD = word_pattern(VAGUE)
OBSERVABLE_WORD = word_pattern(OBSERVABLE)
DIGIT = re.compile(r"[0-9]")
# Each further list is asked for in two places, six apart.
MORE_PLACES = [(word_pattern(words), PLACES[place % 12]) for i, words in enumerate(MORE.values()) for place in (i, i + 6)]


def is_free(pattern, plan, place):
    if isinstance(place, str):
        return not pattern.search(plan[place])
    items, field = place
    return not any(pattern.search(item[field]) for item in plan[items])


def rules12(plan):
    goal, milestones = plan["goal"], plan["milestones"]
    start, achieved = milestones["start"], milestones["achieved"]
    months = {status["date"][:7] for status in milestones["status"]}
    texts = [action["text"] for action in plan["actions"]]
    years = range(int(start[:4]), int(achieved[:4]) + 1)
    augusts = (year for year in years if start <= f"{year}-08-31" and achieved >= f"{year}-08-01")
    return (
        plan["owner"] != "",
        len(plan["workplaces"]) >= 1,
        len(goal) >= 40,
        bool(DIGIT.search(goal) or OBSERVABLE_WORD.search(goal)),
        not VAGUE_WORD.search(goal),
        start < achieved,
        365 <= (day(achieved) - day(start)).days <= 1461,
        all(sign["data"] != "" for sign in plan["signs"]),
        all(action["owner"] != "" for action in plan["actions"]),
        all(f"{year}-08" in months for year in augusts),
        len(texts) == len(set(texts)),
        start < milestones["interim"] < achieved,
    )


def rules24(plan):
    return rules12(plan) + tuple(is_free(VAGUE_WORD, plan, place) for place in PLACES)


def rules48(plan):
    return rules24(plan) + tuple(is_free(pattern, plan, place) for pattern, place in MORE_PLACES)


if __name__ == "__main__":
    judge = {"12": rules12, "24": rules24, "48": rules48}[sys.argv[2]]
    for line in open(sys.argv[1], "rb"):
        print(sum((not kept) << i for i, kept in enumerate(judge(json.loads(line)))))
