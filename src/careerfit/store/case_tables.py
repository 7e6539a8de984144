"""The tables of the counselor's workspace: what was done, in facts; and the list, derived from all facts."""

# Tables that hold facts. A deed is one thing that the counselor did; the facts of people name it by its id in
# their value, and an undo is one more deed. Nothing in `deed` says whom it is about.
FACTS = """
CREATE TABLE deed (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    of TEXT REFERENCES deed (id),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.??????+00:00'),
    CHECK ((kind IN ('undo', 'redo')) = (of IS NOT NULL))
) STRICT;
CREATE INDEX deed_of ON deed (of) WHERE of IS NOT NULL;

CREATE TRIGGER deed_stays BEFORE UPDATE ON deed
BEGIN SELECT RAISE(ABORT, 'what happened is never changed'); END;
CREATE TRIGGER deed_is_kept BEFORE DELETE ON deed
BEGIN SELECT RAISE(ABORT, 'what happened is never changed'); END;

CREATE INDEX fact_deed ON fact (CASE WHEN json_valid(value) THEN value ->> '$.deed' END, person)
WHERE kind GLOB 'case-*';

-- what this database is, when it is more than somebody's own: made for a demonstration
CREATE TABLE about (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_filter (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL CHECK (CASE WHEN json_valid(value) THEN json_type(value) = 'object' ELSE 0 END)
) STRICT, WITHOUT ROWID;
"""

# Derived tables: `line_tables.rebuild` makes them anew from persons, sessions, told results, facts and deeds.
# A line has the number of its session; that of a person without a session is below zero.
DERIVED = """
CREATE TABLE line (
    id INTEGER PRIMARY KEY,
    person TEXT NOT NULL,
    session TEXT,
    state TEXT NOT NULL,
    name TEXT,
    name_key TEXT,
    code TEXT,
    at INTEGER NOT NULL,
    verdict TEXT,
    role TEXT,
    role_title TEXT,
    family TEXT,
    family_title TEXT,
    track TEXT,
    certainty REAL,
    tied INTEGER,
    flags TEXT,
    cautioned INTEGER,
    before INTEGER,
    compared TEXT,
    changed INTEGER,
    language TEXT,
    mode TEXT,
    version TEXT,
    tags TEXT,
    tags_key TEXT,
    groups TEXT,
    groups_key TEXT,
    due INTEGER,
    goal TEXT,
    goal_at INTEGER,
    progress REAL,
    scales INTEGER,
    thetas BLOB
) STRICT;

CREATE TABLE line_label (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    line INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (kind, key, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX line_label_line ON line_label (line);

CREATE TABLE scale_set (
    id INTEGER PRIMARY KEY,
    ids TEXT NOT NULL UNIQUE
) STRICT;

-- the words are folded and parted before they come here, so that every sign is part of a word
CREATE VIRTUAL TABLE search USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii', prefix = '1 2 3 4'
);
"""

# Made after the rows where there are many.
INDEXES = {
    "line_person": "line (person)",
    "line_pending": "line (id) WHERE compared = 'pending'",
    "line_unmeasured": "line (id) WHERE goal IS NOT NULL AND progress IS NULL",
    "line_at": "line (at)",
    "line_name": "line (name_key)",
    "line_state": "line (state)",
    "line_verdict": "line (verdict)",
    "line_verdict_certainty": "line (verdict, certainty)",
    "line_role": "line (role)",
    "line_role_title": "line (role_title COLLATE NOCASE)",
    "line_family": "line (family)",
    "line_family_title": "line (family_title COLLATE NOCASE)",
    "line_track": "line (track)",
    "line_certainty": "line (certainty)",
    "line_tied": "line (tied)",
    "line_flags": "line (flags)",
    "line_cautioned": "line (cautioned)",
    "line_changed": "line (changed)",
    "line_language": "line (language)",
    "line_mode": "line (mode)",
    "line_version": "line (version)",
    "line_tags": "line (tags_key)",
    "line_groups": "line (groups_key)",
    "line_due": "line (due)",
    "line_goal": "line (goal COLLATE NOCASE)",
    "line_progress": "line (progress)",
}
