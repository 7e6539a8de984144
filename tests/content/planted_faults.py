"""One planted fault for each rule: what to replace in an example, and where the fault must be reported."""

from typing import NamedTuple


class Fault(NamedTuple):
    rule: str
    file: str
    old: str  # occurs in the file; its first occurrence is replaced
    new: str
    at: str  # the fault stands where this first occurs in the edited file; "" for the whole file


PACK = "pack.yaml"
CATALOGUE = "catalogue.yaml"
FAMILIES = "families.yaml"
EDITOR = "marketing/catalogue-editor.yaml"
ADVISER = "sales/field-adviser.yaml"
MOVES = "moves.yaml"
TEXTS = "es.yaml"
TRAINER = "bridge/shop-trainer.yaml"

SPREAD = "spread: {liking: 2.6, pair: 2.4, situation: 2.2}"
FIVE = "options: [Not at all, Not much, Somewhat, Quite a bit, Very much]"
B = "b: [-1.62, -0.48, 0.51, 1.7]"
FITTED = f"{B}\n    fitted: {{people: 9, se: {{a: 0.1, b: [0.1, 0.1, 0.1]}}, merged: [1]}}"
CALIBRATED = (
    "calibration: {date: '2026-03-31', people: 9, from: {version: '1', digest: 'x'}, comparable: false, "
    "scales: {place: {people: 9, log_likelihood: -9.5, steps: 3, mean: 0, sd: 1}}}\n"
)
CARE_IN_SPANISH = "  care-01: {text: Repasar una lista de precios para encontrar los errores}"
WAY_BACK = "  shop-trainer > field-adviser: {gate: x}\n"
OWN = '    evidence: "Juicio propio: quien'
DESK = "      place: Es un trabajo"
SOIL = "Giving a talk about soil to thirty people"
THREE_TAUGHT_ONE_WAY = "keyed: -1\n    text: Working"

IN_PACK = [
    # what may stand in a file at all
    Fault("yaml-syntax", PACK, "title: Which", "title: Which: ", ":  job"),
    Fault("yaml-alias", PACK, "title: Which job in the garden trade?", "title: *job", "*job"),
    Fault("yaml-anchor", PACK, "title: Which", "title: &job Which", "&job"),
    Fault("yaml-tag", PACK, "title: Which", "title: !!str Which", "!!str"),
    Fault("yaml-documents", PACK, "scales:\n  care:", "---\nscales:\n  care:", "---\nscales"),
    Fault("control-character", PACK, "title: Which", "title: Which\x07", "\x07"),
    Fault("control-character", PACK, "title: Which job in the garden trade?", r'title: "a\0b"', r'"a\0b"'),
    Fault("key-twice", PACK, "language: en", "language: en\nversion: '2'", "version: '2'"),
    Fault("key-not-text", PACK, "    name: Care\n", "    name: Care\n    [high]: x\n", "[high]"),
    # kinds of values
    Fault("field-missing", PACK, "    name: Care\n", "", "care:"),
    Fault("unknown-field", PACK, "    about: How much you like to get", "    abot: x\n    about: y", "abot"),
    Fault("fields-expected", PACK, SPREAD, "spread: 2", "2\n  shift"),
    Fault("text-expected", PACK, "title: Which job in the garden trade?", "title: [Which job]", "[Which"),
    Fault("text-empty", PACK, "    high: checking, finishing, exactness", '    high: ""', '""'),
    Fault("text-not-string", PACK, "name: Care", "name: No", "No\n"),
    Fault("text-too-long", PACK, "name: Care", "name: " + "x" * 2001, "xx"),
    Fault("number-expected", PACK, "shift: 0.45", 'shift: "0.45"', '"0.45"'),
    Fault("number-expected", PACK, "directness: 4", "directness: 2.5", "2.5"),
    Fault("number-out-of-range", PACK, "a: 1.31", "a: 4.5", "4.5"),
    Fault("number-out-of-range", PACK, "slopes: [0.9, 1.2", "slopes: [0.9, 0.1", "0.1,"),
    Fault("number-out-of-range", PACK, "directness: 4", "directness: 5", "5\n    extremity"),
    Fault("true-or-false", PACK, "full: true", "full: yes", "yes\n"),
    Fault("list-expected", PACK, "slopes: [0.9, 1.2, 1.5, 1.8]", "slopes: 1.2", "1.2\n"),
    Fault("list-size", PACK, "slopes: [0.9, 1.2, 1.5, 1.8]", "slopes: [0.9, 1.2]", "[0.9"),
    Fault("twice-in-list", PACK, "Quite a bit, Very much]", "Quite a bit, Not much]", "Not much]"),
    Fault("unknown-word", PACK, "format: liking", "format: likin", "likin\n"),
    Fault("bad-id", PACK, "care-01:", "Care_01:", "Care_01"),
    Fault("bad-id", PACK, "id: small-pack", "id: Small Pack", "Small Pack"),
    Fault("bad-language", PACK, "language: en", "language: English", "English"),
    # what a pack must be
    Fault("unknown-scale", PACK, "scale: place\n    format: liking", "scale: plaice\n    format: liking",
          "plaice"),
    Fault("unknown-format", PACK, "  situation:\n    stem: What would you do?\n", "", "situation\n"),
    Fault("list-size", PACK, FIVE, "options: [Yes!]", "[Yes!]"),
    Fault("list-size", PACK, "Somewhat, Quite a bit,", "S, T, U, V, W,", "[Not at all, Not much, S,"),
    Fault("keyed-value", PACK, "keyed: 1", "keyed: 0", "0\n    text: Going"),
    Fault("rule-missing", PACK, SPREAD, "spread: {liking: 2.6, pair: 2.4}", "situation\n    keyed"),
    Fault("parameters-twice", PACK, "    a: 1.31", "    directness: 3\n    a: 1.31", "3\n    a: 1.31"),
    Fault("thresholds-count", PACK, B, "b: [-1.62, 0.51, 1.7]", "[-1.62"),
    Fault("thresholds-rising", PACK, B, "b: [-1.62, 0.51, -0.48, 1.7]", "[-1.62"),
    Fault("calibration-missing", PACK, B, FITTED, "care-01:\n"),
    Fault("unknown-field", PACK, "    directness: 4", "    fitted: {}\n    directness: 4", "fitted"),
    Fault("unknown-scale", PACK, "formats:", CALIBRATED.replace("place", "plaice") + "formats:", "plaice"),
    Fault("unknown-field", PACK, "formats:", CALIBRATED.replace("steps: 3", "steps: 3, a: 1") + "formats:",
          "a: 1"),
    Fault("scale-keyed-one-way", PACK, THREE_TAUGHT_ONE_WAY, "keyed: 1\n    text: Working", "teaching:"),
    Fault("title-twice", PACK, "name: Teaching", "name: CARE", "CARE"),
    Fault("title-twice", PACK, "Starting each morning in another village", SOIL, SOIL + "\n    a: 1.31"),
]  # fmt: skip

IN_ROLES = [
    Fault("yaml-syntax", EDITOR, "  - Choosing pictures", "\t- Choosing pictures", "\t- Choosing"),
    Fault("text-not-string", EDITOR, "Photography: entry", "Photography: entry, No: strong", "No: strong"),
    Fault("unknown-field", EDITOR, "stage:", "salary: 1\nstage:", "salary"),
    Fault("unknown-word", EDITOR, "stage: professional", "stage: profesional", "profesional"),
    Fault("unknown-word", EDITOR, "Writing: strong", "Writing: strng", "strng"),
    Fault("unknown-word", EDITOR, "commission: none", "commission: lots", "lots"),
    Fault("unknown-word", EDITOR, "funnel: [awareness, interest]", "funnel: [awareness, intrest]", "intrest"),
    Fault("unknown-word", FAMILIES, "track: sales", "track: sale", "sale\n"),
    Fault("unknown-family", EDITOR, "family: print", "family: prints", "prints"),
    Fault("family-without-roles", FAMILIES, "customers:\n", "empty:\n  title: Empty\n  track: sales\n"
          "  about: Nothing.\ncustomers:\n", "empty:"),
    Fault("title-twice", ADVISER, "title: Field Adviser", "title: Catalogue editor", "Catalogue editor"),
    Fault("title-twice", FAMILIES, "title: Customers", "title: catalogue and shop window", "catalogue and"),
    Fault("unknown-scale", ADVISER, "    teaching: {by", "    teachin: {by", "teachin:"),
    Fault("adjustment-too-large", ADVISER, "by: 0.2", "by: -0.51", "-0.51"),
    Fault("field-missing", ADVISER, ", reason: Customers ask for advice on plants as well.", "",
          "teaching: {by"),
    Fault("value-not-in-rubric", ADVISER, "place: {value: 2", "place: {value: 3", "3, reason"),
    Fault("field-missing", ADVISER, "  care: {value: 0, reason: A wrong order can be put right with the next "
          "delivery.}\n", "", "profile:"),
    Fault("wage-without-figures", EDITOR, 'wage: "27-3043"', 'wage: "27-3044"', '"27-3044"'),
    Fault("code-without-figures", EDITOR, 'codes: ["27-3043.00"]', 'codes: ["27-3043.01"]', '"27-3043.01"'),
    Fault("code-missing", TRAINER, "basis: expert", "basis: proxy", "[]\n  basis"),
    Fault("scale-without-rule", CATALOGUE, "    step: 0.5\n    rubric: {-2: never leaves the house, "
          "0: one day a week outside, 2: always on the road}\n", "", "place:"),
    Fault("number-out-of-range", CATALOGUE, "weight: 1.0", "weight: -1.0", "-1.0"),
    Fault("number-expected", CATALOGUE, "rubric: {-1: mistakes", "rubric: {low: mistakes", "low: mistakes"),
    # moves, each by itself
    Fault("unknown-role", MOVES, "to: field-adviser", "to: field-advisor", "field-advisor"),
    Fault("unknown-role", MOVES, "from: catalogue-editor", "from: editor", "editor"),
    Fault("move-to-itself", MOVES, "from: field-adviser", "from: shop-trainer", "shop-trainer\n    kind"),
    Fault("unknown-word", MOVES, "kind: cross-over", "kind: crossover", "crossover"),
    Fault("years-rising", MOVES, "years: [2, 4]", "years: [4, 2]", "[4, 2]"),
    Fault("years-rising", MOVES, "years: [2, 4]", "years: [4, 4]", "[4, 4]"),
    Fault("number-out-of-range", MOVES, "years: [2, 4]", "years: [-1, 4]", "-1"),
    Fault("list-size", MOVES, "years: [2, 4]", "years: [2]", "[2]"),
    Fault("skill-not-asked", MOVES, "Selling, Knowledge", "Selling, Teaching, Knowledge", "Teaching, Knowl"),
    Fault("field-missing", MOVES, "    skills: [Teaching]\n", "", "from: field-adviser"),
    Fault("unknown-field", MOVES, "    note:", "    notes:", "notes:"),
    Fault("move-leaves-track", MOVES, "kind: cross-over  ", "kind: lateral  ", "lateral"),
]  # fmt: skip

IN_PACK_TEXTS = [
    Fault("text-missing", TEXTS, "    name: Cuidado\n", "", "care:"),
    Fault("text-missing", TEXTS, "  place-02: {", "  # place-02: {", "items:"),
    Fault("text-missing", TEXTS, "    high: de un lado", "    # high: de un lado", "place:"),
    Fault("texts-count", TEXTS, "      - Lo peso y comparo\n", "", "- Lo envío;"),
    Fault("texts-count", TEXTS, "[Nada, Poco, Algo, Bastante, Mucho]", "[]", "[]"),
    Fault("unknown-id", TEXTS, "title: ¿Qué", "id: x\ntitle: ¿Qué", "id: x"),
    Fault("unknown-id", TEXTS, "  care-01:", "  care-1: {text: x}\n  care-01:", "care-1:"),
    Fault("unknown-id", TEXTS, "  care-01: {", "  care-01: {keyed: 1, ", "keyed"),
    Fault("unknown-id", TEXTS, "language: es", "language: es\nroles: {}", "roles"),
    Fault("text-without-original", TEXTS, "    high: comprobar", "    low: x\n    high: comprobar", "x\n"),
    Fault("wrong-language", TEXTS, "language: es", "language: de", "de\n"),
    Fault("bad-language", TEXTS, "language: es", "language: Spanish", "Spanish\n"),
    Fault("text-not-string", TEXTS, "    name: Lugar", "    name: No", "No\n"),
    Fault("twice-in-list", TEXTS, "[Nada, Poco,", "[Nada, Nada,", "Nada, Algo"),
    Fault("fields-expected", TEXTS, CARE_IN_SPANISH, "  care-01: Repasar", "Repasar"),
    Fault("yaml-syntax", TEXTS, "title: ¿Qué", "title: ¿Qué: ", ":  puesto"),
]  # fmt: skip

IN_ROLE_TEXTS = [
    Fault("text-missing", TEXTS, "  Selling: Ventas\n", "", "skills:"),
    Fault("text-missing", TEXTS, "    evidence: Ninguna", "    # evidence: Ninguna", "shop-trainer:"),
    Fault("text-missing", TEXTS, "      teaching: Explica solo por escrito.\n", "", "rubric:"),
    Fault("text-missing", TEXTS, "    search_for: [Formador", "    # search_for: [Formador", "shop-trainer:"),
    Fault("texts-count", TEXTS, "[dar cursos, ", "[", "[escribir materiales"),
    Fault("unknown-id", TEXTS, "  Selling: Ventas", "  Seling: Ventas\n  Selling: Ventas", "Seling"),
    Fault("unknown-id", TEXTS, "  field-adviser > shop-trainer:",
          WAY_BACK + "  field-adviser > shop-trainer:", "shop-trainer > f"),
    Fault("text-without-original", TEXTS, OWN, "    note: x\n" + OWN, "x\n    evidence"),
    Fault("unknown-id", TEXTS, DESK, "      plac: x\n" + DESK, "plac:"),
]  # fmt: skip
