"""Writes the benchmark's rules in the rule language: rules12.json, rules24.json and rules48.json beside this file."""
import json
import os

from oracle import PLACES
from words import MORE, OBSERVABLE, VAGUE

FOLDER = os.path.dirname(os.path.abspath(__file__))
GOAL = "Inden udgangen af 2027 deltager 40 elever i et forløb."
START, END = "2026-01-01", "2027-12-31"


def rule(danish, english, condition, good, bad, **more):
    """A rule that says its title; `bad` is pairs of facts and the places that fail in them."""
    return {
        "title": {"da": danish, "en": english},
        "level": "error",
        **more,
        "assert": condition,
        "message": {"da": danish + ".", "en": english + "."},
        "ask": {"da": "Hvad skal der stå?", "en": "What should it say?"},
        "why": {"da": "Målestokken for motorens fart.", "en": "The yardstick of the engine's speed."},
        "examples": {"pass": good, "fail": [{**facts, "at": places} for facts, places in bad]},
    }


def milestones(**dates):
    return {"milestones": dates}


def rules12():
    both = {"from": "milestones.start", "to": "milestones.achieved"}
    augusts = {"month": 8, "in": "milestones.status[*].date", **both, "partial": True}
    return {
        "owner": rule("Planen har ingen ejer", "The plan has no owner", {"present": "owner"},
                      [{"owner": "Anne Holm"}], [({"owner": ""}, ["owner"])], at="owner"),
        "workplace": rule("Ingen arbejdsplads er nævnt", "No workplace is named", {"present": "workplaces"},
                          [{"workplaces": ["Skolen"]}], [({"workplaces": []}, ["workplaces"])], at="workplaces"),
        "goal-short": rule("Målet er for kort", "The goal is too short",
                           {"length": {"in": "goal", "unit": "characters", "min": 40}},
                           [{"goal": GOAL}], [({"goal": "50 nye cyklister."}, ["goal"])], at="goal"),
        "goal-not-observable": rule(
            "Målet kan ikke ses", "The goal cannot be seen",
            {"any": [{"matches": {"in": "goal", "pattern": "[0-9]"}}, {"mentions": {"in": "goal", "list": "observable"}}]},
            [{"goal": GOAL}], [({"goal": "De har det rart."}, ["goal"])], at="goal"),
        "goal-vague": rule("Målet har vage ord", "The goal has vague words", {"avoids": {"in": "goal", "list": "vague"}},
                           [{"goal": GOAL}], [({"goal": "Bedre trivsel."}, ["goal"])], at="goal"),
        "date-order": rule("Målet nås før starten", "The goal is met before the start",
                           {"before": {"first": "milestones.start", "then": "milestones.achieved"}},
                           [milestones(start=START, achieved=END)],
                           [(milestones(start=END, achieved=START), ["milestones.achieved"])], at="milestones.achieved"),
        "horizon": rule("Målet ligger under et eller over fire år fremme", "The goal is less than one or more than four years ahead",
                        {"span": {**both, "unit": "days", "min": 365, "max": 1461}},
                        [milestones(start=START, achieved=END)],
                        [(milestones(start=START, achieved="2026-06-01"), ["milestones.achieved"])], at="milestones.achieved"),
        "sign-without-data": rule("Tegnet har ingen datakilde", "The sign has no data source", {"present": "data"},
                                  [{"signs": [{"text": "Smil", "data": "Optælling"}]}],
                                  [({"signs": [{"text": "Smil", "data": ""}]}, ["signs[1].data"])],
                                  given="signs[*]", at="data"),
        "action-without-owner": rule("Handlingen har ingen ejer", "The action has no owner", {"present": "owner"},
                                     [{"actions": [{"text": "Læse", "owner": "Anne"}]}],
                                     [({"actions": [{"text": "Læse", "owner": ""}]}, ["actions[1].owner"])],
                                     given="actions[*]", at="owner"),
        "august": rule("Der mangler status i august", "A status in August is missing", {"everyYear": augusts},
                       [milestones(start=START, achieved="2026-12-31", status=[{"date": "2026-08-12", "text": "Status"}])],
                       [(milestones(start=START, achieved="2026-12-31", status=[]), ["milestones.status"])],
                       when={"before": {"first": "milestones.start", "then": "milestones.achieved"}}, at="milestones.status"),
        "action-repeated": rule("To handlinger er ens", "Two actions are the same", {"distinct": "actions[*].text"},
                                [{"actions": [{"text": "Læse"}, {"text": "Gå"}]}],
                                [({"actions": [{"text": "Læse"}, {"text": "Læse"}]}, ["actions"])], at="actions"),
        "interim": rule("Midtvejsstatus ligger uden for perioden", "The interim status lies outside the period",
                        {"all": [{"before": {"first": "milestones.start", "then": "milestones.interim"}},
                                 {"before": {"first": "milestones.interim", "then": "milestones.achieved"}}]},
                        [milestones(start=START, interim="2026-08-01", achieved=END)],
                        [(milestones(start=START, interim="2025-08-01", achieved=END), ["milestones.interim"])],
                        at="milestones.interim"),
    }


def free_of(name, words, place):
    """The rule that a place is free of a list's words."""
    word = words[0].capitalize()
    if isinstance(place, str):
        more = {"at": place}
        path, good, bad = place, {place: "Ro"}, ({place: word + "."}, [place])
    else:
        items, field = place
        more = {"given": items + "[*]", "at": field}
        path, good, bad = field, {items: [{field: "Ro"}]}, ({items: [{field: word + "."}]}, [f"{items}[1].{field}"])
    condition = {"avoids": {"in": path, "list": name}}
    return rule("Teksten har ord fra listen " + name, "The text has words of the list " + name, condition, [good], [bad], **more)


def place_name(place):
    return (place if isinstance(place, str) else "-".join(place)).lower()


def write(count, lists, rules):
    assert len(rules) == count
    with open(os.path.join(FOLDER, f"rules{count}.json"), "w", encoding="utf-8") as file:
        json.dump({"id": f"bench{count}", "lists": lists, "rules": rules}, file, ensure_ascii=False, indent=1)
        file.write("\n")


lists = {"observable": OBSERVABLE, "vague": VAGUE}
rules = rules12()
write(12, lists, rules)
rules = {**rules, **{"vague-" + place_name(place): free_of("vague", VAGUE, place) for place in PLACES}}
write(24, lists, rules)
for index, (name, words) in enumerate(MORE.items()):
    for place in (PLACES[index % 12], PLACES[(index + 6) % 12]):
        rules[f"{name}-{place_name(place)}"] = free_of(name, words, place)
write(48, {**lists, **MORE}, rules)
