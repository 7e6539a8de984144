"""Write resources/schema/*.json anew, after a format changed: `.venv/bin/python docs/schemas.py`.

The schemas let editors complete and underline while an author writes. What needs more than one place of a
file (ids that must exist, figures, routes) is left to `careerfit check`.
"""

import json
from collections.abc import Sequence
from typing import Any, get_args

from careerfit import paths
from careerfit.content.fields import LONGEST_ID, LONGEST_TEXT
from careerfit.content.moves import KINDS, MOST_MOVES, MOST_YEARS
from careerfit.content.packs import OPTIONS, SLOPES, THRESHOLDS
from careerfit.content.roles import BASES, LEVELS
from careerfit.content.scaling import LARGEST_ADJUSTMENT, MOST_ADJUSTMENTS
from careerfit.model.content import FORMATS, FUNNEL, STAGES, TRACKS, Conditions
from careerfit.model.person import StepState
from careerfit.model.result import Stopped, Verdict
from careerfit.model.session import Mode

Schema = dict[str, Any]

ID = {"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "maxLength": LONGEST_ID}
FOLDER = paths.RESOURCES / "schema"


def text(about: str) -> Schema:
    return {"type": "string", "pattern": "\\S", "maxLength": LONGEST_TEXT, "description": about}


def name(about: str) -> Schema:
    return {"type": "string", **ID, "description": about}


def texts(about: str, least: int = 1, most: int = 12) -> Schema:
    entry = {"type": "string", "pattern": "\\S", "maxLength": LONGEST_TEXT}
    sizes = {"minItems": least, "maxItems": most, "uniqueItems": True}
    return {"type": "array", "items": entry, **sizes, "description": about}


def each(entry: Schema, about: str, least: int = 0, most: int = 200) -> Schema:
    return {"type": "array", "items": entry, "minItems": least, "maxItems": most, "description": about}


def word(about: str, known: Sequence[object]) -> Schema:
    return {"enum": list(known), "description": about}


def number(about: str, low: float, high: float) -> Schema:
    return {"type": "number", "minimum": low, "maximum": high, "description": about}


def whole(about: str) -> Schema:
    return {"type": "integer", "minimum": 1, "description": about}


def yes_no(about: str) -> Schema:
    return {"type": "boolean", "description": about}


def fields(about: str, required: Schema, optional: Schema | None = None) -> Schema:
    return {
        "type": "object",
        "description": about,
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


def by(keys: Schema, value: Schema, about: str, least: int = 1) -> Schema:
    entries = {"propertyNames": keys, "additionalProperties": value, "minProperties": least}
    return {"type": "object", **entries, "description": about}


def language(about: str = "Language of these texts, such as en.") -> Schema:
    return {
        "type": "string",
        "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$",
        "maxLength": 20,
        "description": about,
    }


def when(condition: Schema, required: Sequence[str], forbidden: Sequence[str]) -> Schema:
    then = {"required": list(required), "properties": dict.fromkeys(forbidden, False)}
    return {"if": condition, "then": then}


VERSION = text('Version, in quotes: "1.0.0". Released versions never change.')
YEARS = number("Years.", 0, MOST_YEARS)


def pack() -> Schema:
    scale = fields(
        "A scale: one thing that people like more or less.",
        {"name": text("Its name."), "about": text("One sentence: what it measures."),
         "high": text("What people like who are high on it.")},
        {"low": text("What people like who are low on it; only where that is something to like as well.")},
    )  # fmt: skip
    closed = fields("", {"stem": text("The question."), "options": texts("The answers, in order.", *OPTIONS)})
    formats = fields("The formats that items use.", {}, {
        "liking": {**closed, "description": "An activity, and how much a person likes it."},
        "pair": {**closed, "description": "Two activities, of which a person prefers one."},
        "situation": fields("A situation with options of its own.", {"stem": text("The question.")}),
    })  # fmt: skip
    provisional = fields("How an item's numbers follow from an author's judgement, until people answer it.", {
        "slopes": {"type": "array", "items": number("", *SLOPES), "minItems": 4, "maxItems": 4,
                   "description": "Slope a, by directness 1 to 4."},
        "spread": fields("Spread of the thresholds, by format.", {},
                         {form: number("In standard deviations.", 0.1, 8) for form in FORMATS}),
        "shift": number("Shift of all thresholds a step of extremity, in standard deviations.", 0, 2),
    })  # fmt: skip
    scale_fit = fields("How a scale was fitted.", {
        "people": whole("People who answered two of its items."), "steps": whole("Steps until it was found."),
        "log_likelihood": {"type": "number", "maximum": 0}, "sd": {"type": "number", "minimum": 0},
        "mean": {"type": "number", "description": "Of these people, on the scale of the version before."},
    })  # fmt: skip
    calibration = fields("The answers that the numbers were fitted to; written by careerfit calibrate.", {
        "date": text("Day, in quotes."), "people": whole("Answer sheets."),
        "from": fields("The version before.", {"version": text(""), "digest": text("")}),
        "comparable": yes_no("Whether results can be compared with those of the version before."),
        "scales": by(ID, scale_fit, "Fitted scales by id."),
    })  # fmt: skip
    return fields(
        "A pack: scales and the items that measure them.",
        {"id": name("Id of the pack; stays for ever."), "version": VERSION, "language": language(),
         "title": text("What the questionnaire asks."),
         "location_sd": number("SD of where each zero lies; 0 once calibrated.", 0, 2),
         "formats": {**formats, "minProperties": 1}, "scales": by(ID, scale, "Scales by id."),
         "items": by(ID, _item(), "Items by id.")},
        {"provisional": provisional, "calibration": calibration},
    )  # fmt: skip


def _fitted() -> Schema:
    error = {"type": "number", "minimum": 0}
    most = OPTIONS[1] - 1
    errors = {"type": "array", "items": error, "minItems": 1, "maxItems": most}
    number_of_one = {**whole(""), "maximum": most}
    thresholds = {"type": "array", "items": number_of_one, "minItems": 1, "uniqueItems": True}
    test = {"chi_square": error, "df": whole("Degrees of freedom."), "p": number("", 0, 1)}
    return fields(
        "How the item was fitted; written by careerfit calibrate.",
        {"people": whole("People who answered it."),
         "se": fields("Standard errors; of the thresholds that were fitted.", {"a": error, "b": errors})},
        {"merged": {**thresholds, "description": "Thresholds (1 the lowest) that were not fitted."},
         "fit": fields("Test of fit, S-X2.", test)},
    )  # fmt: skip


def _item() -> Schema:
    low, high = OPTIONS
    item = fields(
        "An item: one question about one scale.",
        {"scale": name("Id of the scale that it measures."), "format": word("How it is asked.", FORMATS),
         "keyed": word("1: a later option means more of the scale; -1: less.", (1, -1)),
         "full": yes_no("Whether it is part of the full questionnaire.")},
        {"stem": text("A situation's own question, instead of the format's."),
         "text": text("The activity, or the situation."),
         "first": text("A pair's first activity."), "second": text("A pair's second activity."),
         "options": texts("A situation's options, in order of the scale, the first least.", *OPTIONS),
         "directness": word("How closely it is about its scale: 1 loosely, 4 very closely.", (1, 2, 3, 4)),
         "extremity": word("-2: almost anyone says yes; 2: only people very high on the scale do.",
                           (-2, -1, 0, 1, 2)),
         "a": number("Fitted slope.", *SLOPES),
         "b": {"type": "array", "items": number("", *THRESHOLDS), "minItems": low - 1, "maxItems": high - 1,
               "description": "Fitted thresholds, rising, one fewer than options."},
         "fitted": _fitted()},
    )  # fmt: skip

    def form(kind: str) -> Schema:
        return {"properties": {"format": {"const": kind}}, "required": ["format"]}

    fitted = {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    judged = ["directness", "extremity"]
    return {**item, "dependencies": {"fitted": ["a", "b"]}, "allOf": [
        when(form("liking"), ["text"], ["first", "second", "options", "stem"]),
        when(form("pair"), ["first", "second"], ["text", "options", "stem"]),
        when(form("situation"), ["text", "options"], ["first", "second"]),
        {**when(fitted, ["a", "b"], judged), "else": {"required": judged}},
    ]}  # fmt: skip


def catalogue() -> Schema:
    steps = {"pattern": "^[-+]?[0-9]+$"}
    scale = fields(
        "Where roles' values on a scale come from: from published figures, or by step and rubric.",
        {"weight": number("How much it counts in the comparison.", 0, 10),
         "centre": number("Subtracted from every role; frozen with the version.", -5, 5)},
        {"from": texts("Elements whose mean it is, by their names in evidence.csv."),
         "step": number("What a step of the rubric counts, in standard deviations.", 0.01, 5),
         "rubric": by(steps, text("What this step means."), "The steps, by their number.")},
    )  # fmt: skip
    figures = {"required": ["from"]}
    rule = {**when(figures, [], ["step", "rubric"]), "else": {"required": ["step", "rubric"]}}
    return fields(
        "A catalogue: what answers are compared with.",
        {"version": VERSION, "language": language(), "scales": by(ID, {**scale, **rule}, "Scales by id.")},
        {"siblings": by({}, texts("Codes whose mean stands in."), "By occupation code that lacks figures.")},
    )


def families() -> Schema:
    about = {"title": text("Its name."), "track": word("Its track.", TRACKS), "about": text("One sentence.")}
    return by(ID, fields("A family: roles that share a profile.", about), "Families of roles, by id.")


def role() -> Schema:
    """The order is the one in which a role is best written."""
    conditions = {
        "commission": "How much pay depends on sales.", "cold_contact": "Calling people unasked.",
        "travel": "How often.", "manages_people": "Whether people report to this role.",
        "degree": "What a degree is worth.",
    }  # fmt: skip
    kinds = Conditions.__annotations__
    profile = by(ID, fields("The role's place on a rubric scale.", _placed()), "By rubric scale.", least=0)
    profile["properties"] = {
        "adjustments": {
            **by(ID, fields("A departure from the figures.", _adjusted()), "By scale.", least=0),
            "maxProperties": MOST_ADJUSTMENTS,
        }
    }
    return fields("A role; the folder is its track, the file's name is its id.", {
        "title": text("Its usual title."), "also": texts("Other titles for the same work.", 0),
        "family": name("Id of its family."), "stage": word("How far into a career it is.", STAGES),
        "summary": text("One line."), "description": text("One paragraph."),
        "day": texts("What a usual day holds."), "activities": texts("Short phrases."),
        "metrics": texts("What it is judged by."), "tools": texts("Kinds of tool."),
        "skills": by({}, word("How well it must be mastered.", LEVELS), "Skills by name."),
        "funnel": {"type": "array", "items": {"enum": list(FUNNEL)}, "minItems": 1, "uniqueItems": True,
                   "description": "Stages of the funnel that it works on."},
        "works_with": texts("Roles and departments."), "people_like": texts("What people like about it."),
        "people_find_hard": texts("What people find hard."),
        "ways_in": fields("How people get there.", {"education": text("One sentence."),
                                                    "experience": text("One sentence.")}),
        "conditions": fields("Working conditions by which people rule roles out.", {
            key: yes_no(about) if kinds[key] is bool else word(about, get_args(kinds[key]))
            for key, about in conditions.items()}),
        "try_this_week": text("Something small that a person can really do."),
        "search_for": texts("Job titles to search for."),
        "evidence": fields("What the profile rests on.", {
            "codes": texts("O*NET-SOC codes whose figures are averaged.", 0),
            "basis": word("onet: codes of its own; proxy: the nearest ones; expert: judgement.", BASES),
            "reason": text("One sentence.")}),
    }, {
        "wage": text("Six-digit code, in quotes, whose wage and outlook are shown."),
        "profile": {**profile, "description": "Values on rubric scales, and adjustments."},
    })  # fmt: skip


def _placed() -> Schema:
    return {"value": number("A step, or half-way between two.", -10, 10), "reason": text("Why.")}


def _adjusted() -> Schema:
    size = LARGEST_ADJUSTMENT
    return {
        "by": number("In standard deviations.", -size, size),
        "reason": text("Cites the role's activities or metrics."),
    }


def moves() -> Schema:
    move = fields("A step from one role to another; the way back is another move.", {
        "from": name("Id of the role before."), "to": name("Id of the role after."),
        "kind": word("promotion or lateral within a track, cross-over between tracks.", KINDS),
        "years": {"type": "array", "items": YEARS, "minItems": 2, "maxItems": 2,
                  "description": "Usual years in the role before, least and most; illustrative."},
        "gate": text("A condition that can be measured."),
        "skills": texts("Skills gained, by their names in the role after."),
        "evidence": text("What speaks for it, or: Expert judgement."),
    }, {"note": text("Why, where stage, job zone or median wage fall or years are unusual.")})  # fmt: skip
    return fields("Moves between roles.", {"moves": each(move, "One entry a move.", most=MOST_MOVES)})


def overlay_pack() -> Schema:
    stem, options = {"stem": text("The question.")}, texts("In the order of the original.", *OPTIONS)
    scale = {key: text("") for key in ("name", "about", "high", "low")}
    item = {key: text("") for key in ("text", "first", "second", "stem")} | {"options": options}
    form = fields("", stem, {"options": options})
    return fields("A pack's texts in another language.", {
        "language": language("The language that the file is named after."),
        "title": text("What the questionnaire asks."),
        "formats": fields("By format.", {}, dict.fromkeys(FORMATS, form)),
        "scales": by(ID, fields("", {}, scale), "By the scale's id."),
        "items": by(ID, fields("", {}, item), "By the item's id."),
    })  # fmt: skip


def overlay_roles() -> Schema:
    same = "As many entries as the original, in its order."
    singles = ("title", "summary", "description", "try_this_week", "evidence")
    lists = ("day", "activities", "metrics", "tools", "works_with", "people_like", "people_find_hard")
    some = fields("", {
        **{key: text("") for key in singles}, **{key: texts(same) for key in lists},
        "search_for": texts("Titles in job advertisements; as many as there are.", 0, 40),
        "ways_in": fields("", {"education": text(""), "experience": text("")}),
    }, {"also": texts("Other titles in use; as many as there are.", 0, 40),
        "rubric": by(ID, text("Why."), "Reasons, by rubric scale.", 0),
        "adjustments": by(ID, text("Why."), "Reasons, by scale.", 0)})  # fmt: skip
    move = fields("", {"gate": text(""), "evidence": text("")}, {"note": text("")})
    ends = {"pattern": "^[a-z0-9-]+ > [a-z0-9-]+$"}
    return fields("A catalogue's texts in another language.", {
        "language": language("The language that the file is named after."),
        "families": by(ID, fields("", {"title": text(""), "about": text("")}), "By the family's id."),
        "skills": by({}, text(""), "Each skill once, by its name in the original."),
        "roles": by(ID, some, "By the role's id."),
    }, {"moves": by(ends, move, 'By "from > to".', 0)})  # fmt: skip


def guide() -> Schema:
    def ids(about: str) -> Schema:
        return {**texts(about, 0, 40), "items": {"type": "string", **ID}}

    sides = {"marketing": text("What marketing does."), "sales": text("What sales does.")}
    own = {"id": name("The same in every language.")}
    row = {**own, "aspect": text(""), **sides, "scales": ids("Scales that measure this difference.")}
    stage = {"id": word("Stage of the funnel.", FUNNEL), "title": text(""), "text": text(""), **sides}
    habit = {**own, "title": text(""), "text": text(""), "points": texts("", most=20)}
    term = {"term": text(""), "meaning": text(""), "see": ids("Other terms, by id.")}
    scale = {"text": text(""), "rows": ids("Rows of the comparison."), "terms": ids("Terms of the glossary.")}
    return fields("The field guide in one language.", {
        "language": language("The language that the file is named after."),
        "title": text(""), "introduction": text(""),
        "comparison": each(fields("", row), "One entry an aspect.", 1),
        "shared": fields("Own and shared ground.",
                         {side: texts("", most=20) for side in ("marketing", "both", "sales")}),
        "funnel": each(fields("", stage), "One entry a stage.", 1),
        "alignment": each(fields("", habit), "Habits by which the two work together.", 1),
        "glossary": by(ID, fields("", term), "Terms by id."),
        "questions": each(fields("", {**own, "question": text(""), "answer": text("")}), "Asked often.", 1),
        "scales": by(ID, fields("", scale), "What a scale has to do with the two fields."),
    })  # fmt: skip


def words() -> Schema:
    ids = {"pattern": "^[a-z0-9]+([.-][a-z0-9]+)*$"}
    sentence = {**text("A sentence with {name} places."), "pattern": "^([^{}]|\\{[a-z][a-z0-9_]*\\})*$"}
    arabic = ("\N{ARABIC DECIMAL SEPARATOR}", "\N{ARABIC THOUSANDS SEPARATOR}")
    spaces = ("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}", "\N{RIGHT SINGLE QUOTATION MARK}")
    formats = fields("How the language writes numbers, dates and times.", {
        "decimal": word("The decimal sign.", (".", ",", arabic[0])),
        "thousands": word("What parts groups of three digits.", (",", ".", *spaces, arabic[1])),
        "date": text("A template with {day}, {month} and {year}."),
        "time": text("A template with {hour} (00 to 23), or {hour12} and {half}, and with {minute}."),
        "moment": text("A template with {date} and {time}."),
        "money": text("A template with {amount}, for U.S. dollars."),
        "months": texts("Names of the months, as they stand in a date.", 12, 12),
        "halves": texts("Names of the halves of the day.", 2, 2),
        "small_titles": yes_no("Whether titles begin with a small letter inside of a sentence."),
    })  # fmt: skip
    forms = "x.one and x.other are chosen by {count}, x.before-i and x.before-o by the sound of {last}."
    return fields("Every sentence that is made from data, in one language.", {
        "formats": formats,
        "sentences": by(ids, sentence, f"By id; {forms}"),
    })  # fmt: skip


def counselor_file() -> Schema:
    """Return the schema of the file that a person gives to their counselor; docs/files.md explains it."""
    key, digest = {"type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,79}$"}, {"pattern": "^[0-9a-f]{64}$"}
    at = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,15}(Z|[+-][0-9]{2}:[0-9]{2})$"}
    line, some = {"type": "string", "maxLength": 500}, {"type": "string", "maxLength": 20000}
    count, share = {"type": "integer", "minimum": 0, "maximum": 2**53}, number("", 0, 1)
    figure, fit = number("", -100, 100), number("", -1.000001, 1.000001)
    track, stage = word("", TRACKS), word("", STAGES)
    keys, day = each(key, "", 0, 500), {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
    version = {"type": "string", "pattern": "\\S", "maxLength": 80}
    origin = {"version": version, "digest": {"type": "string", **digest}}
    event = fields(
        "",
        {
            "kind": word("", ("answer", "skip", "go")),
            "item": key,
            "category": {"type": ["integer", "null"], "minimum": 1, "maximum": 20},
            "ms": {"type": ["integer", "null"], "minimum": 0, "maximum": 2**53},
            "at": at,
        },
    )
    scale = fields(
        "", {"id": key, "theta": figure, "se": number("", 0, 100), "answered": count, "asked": count}
    )
    role = fields(
        "",
        {
            "id": key,
            "family": key,
            "track": track,
            "stage": stage,
            "fit": fit,
            "fit_low": fit,
            "fit_high": fit,
            "p_best": share,
            "p_top3": share,
            "contributions": by(key, figure, "", 0),
        },
    )
    result = fields(
        "",
        {
            "verdict": word("", get_args(Verdict)),
            "scales": each(scale, "", 1, 50),
            "tracks": by({"enum": list(TRACKS)}, share, "", 0),
            "families": each(fields("", {"id": key, "p_best": share, "p_top3": share}), "", 0, 200),
            "roles": each(role, "", 0, 500),
            "ties": each(each(key, "", 0, 500), "", 0, 50),
            "flags": keys,
        },
    )
    names = fields(
        "What scales, families and roles were called.",
        {
            "scales": by(
                key,
                {"type": "array", "items": line, "minItems": 3, "maxItems": 3},
                "Name, low end, high end.",
                0,
            ),
            "families": by(
                key, {"type": "array", "items": line, "minItems": 2, "maxItems": 2}, "Title, track.", 0
            ),
            "roles": by(key, line, "Title.", 0),
        },
    )
    told = fields(
        "The result as the person was told it.",
        {
            "at": at,
            "engine": version,
            "pack_version": version,
            "catalogue_version": version,
            "seed": count,
            "stages": each(stage, "", 1, 5),
            "provisional": yes_no(""),
            "stopped": word("", get_args(Stopped)),
            "names": names,
            "result": result,
        },
    )
    session = fields(
        "The answers, in the order in which they were given.",
        {
            "id": key,
            "started": at,
            "mode": word("", get_args(Mode)),
            "seed": count,
            "order": each(key, "", 1, 500),
            "events": each(event, "The last event of an item counts.", 1, 20000),
        },
    )
    step = fields(
        "",
        {
            "id": line,
            "source": line,
            "target": key,
            "title": line,
            "gate": some,
            "skills": each(line, "", 0, 200),
            "years": {"type": "array", "items": number("", 0, 100), "minItems": 2, "maxItems": 2},
            "state": word("", get_args(StepState)),
            "on": day,
            "note": some,
        },
    )
    plan = fields(
        "",
        {
            "id": key,
            "name": line,
            "chosen": at,
            "archived": yes_no(""),
            "steps": each(step, "", 1, 100),
            "notes": each(fields("", {"id": key, "text": some, "at": at}), "", 0, 1000),
        },
    )
    return fields("What a person gives to their counselor: answers, result, and what else they chose.", {
        "format": word("", ["careerfit-counselor-file"]), "version": word("", [1]), "made": at,
        "program": version, "language": language("Language in which it was answered."),
        "pack": fields("The questions.", {"id": key, **origin}), "catalogue": fields("The roles.", origin),
        "session": session, "told": told,
    }, {"name": line, "plans": each(plan, "", 0, 100)})  # fmt: skip


def bundle() -> Schema:
    """Return the schema of what one installation gives to another; docs/files.md explains it."""
    key = {"type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,79}$"}
    at = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,15}(Z|[+-][0-9]{2}:[0-9]{2})$"}
    fact = fields(
        "",
        {
            "kind": {"type": "string", "pattern": "^[a-z][a-z-]{0,39}$"},
            "subject": {"type": "string", "maxLength": 500},
            "value": {"type": "object"},
            "at": at,
        },
    )
    file = counselor_file()["properties"]
    digest = {"digest": file["catalogue"]["properties"]["digest"]}
    begun = fields("", {
        "language": file["language"], "pack": file["pack"], "catalogue": fields("The roles.", digest),
        "session": file["session"],
    })  # fmt: skip
    person = fields(
        "",
        {
            "id": key,
            "label": {"type": "string", "maxLength": 500},
            "created": at,
            "results": each({"$ref": "counselor-file.schema.json"}, "Without name and plans.", 0, 1000),
            "facts": each(fact, "What holds, in the order told.", 0, 20000),
        },
        {"unfinished": each(begun, "Questionnaires that were begun; absent when there are none.", 1, 1000)},
    )
    return fields("Chosen people, for another installation.", {
        "format": word("", ["careerfit-bundle"]), "version": word("", [1]), "made": at,
        "program": {"type": "string", "pattern": "\\S", "maxLength": 80},
        "made_up": yes_no("Whether the people were made up for trying things out."),
        "people": each(person, "", 1, 200_000),
    })  # fmt: skip


SCHEMAS = {
    "pack": pack, "catalogue": catalogue, "families": families, "role": role, "moves": moves,
    "overlay-pack": overlay_pack, "overlay-roles": overlay_roles, "guide": guide, "words": words,
    "counselor-file": counselor_file, "bundle": bundle,
}  # fmt: skip


def written(kind: str) -> str:
    """Return the text of a schema's file."""
    head = {"$schema": "http://json-schema.org/draft-07/schema#", "title": f"careerfit: {kind}"}
    return json.dumps({**head, **_without_empty(SCHEMAS[kind]())}, indent=1, ensure_ascii=False) + "\n"


def _without_empty(schema: Schema) -> Schema:
    """Leave out descriptions that say nothing."""
    clean = {key: _without_empty(part) if isinstance(part, dict) else part for key, part in schema.items()}
    return {key: part for key, part in clean.items() if not (key == "description" and part == "")}


if __name__ == "__main__":
    for kind in SCHEMAS:
        (FOLDER / f"{kind}.schema.json").write_text(written(kind), encoding="utf-8", newline="\n")
