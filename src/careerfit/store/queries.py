"""The statements that are too long to stand where they are used."""

ADD_EVENT = "INSERT INTO event (session, seq, kind, item, category, ms, at) VALUES (?, ?, ?, ?, ?, ?, ?)"
ADD_FACT = "INSERT INTO fact (person, seq, kind, subject, value, at) VALUES (?, ?, ?, ?, ?, ?)"

SUMMARIES = """
    SELECT session.id AS session, person.label AS person,
        session.person AS person_id, session.started AS started,
        session.pack_digest AS pack_digest,
        (SELECT count(DISTINCT item) FROM event WHERE event.session = session.id AND kind <> 'go') AS asked,
        json_array_length(session.item_order) AS count,
        told.at AS told_at, told.verdict AS verdict, told.leader AS leader,
        told.leader_title AS leader_title, told.leader_track AS leader_track
    FROM session
    JOIN person ON person.id = session.person
    JOIN line ON line.id = session.number  -- what is in the trash has none
    LEFT JOIN told ON told.session = session.id
    {which}
    ORDER BY session.number DESC LIMIT :most
"""
RESULTS = "SELECT count(*) FROM line WHERE state = 'finished'"

# of each person the finished session begun last, so that nobody counts twice
ANSWERS = """
    SELECT session.id AS session, event.kind AS kind, event.item AS item, event.category AS category
    FROM session JOIN event ON event.session = session.id
    WHERE event.kind <> 'go' AND session.number IN (
        SELECT max(number) FROM session
        JOIN line ON line.id = session.number
        JOIN told ON told.session = session.id
        WHERE session.pack_digest = ? GROUP BY session.person
    )
    ORDER BY session.number, event.seq
"""

PERSONS = """
    SELECT person.id AS id, person.label AS label, person.created AS created
    FROM person
    WHERE EXISTS (SELECT 1 FROM line WHERE line.person = person.id)
    ORDER BY max(
        created,
        coalesce((SELECT max(at) FROM fact WHERE fact.person = person.id), ''),
        coalesce((SELECT max(started) FROM session WHERE session.person = person.id), '')
    ) DESC, id
"""

# persons of the sessions begun last: all that can be asked for quickly where there are very many
RECENT_PERSONS = """
    SELECT id, label, created FROM person JOIN (
        SELECT person AS id, max(number) AS last FROM (
            SELECT session.person AS person, session.number AS number
            FROM session JOIN line ON line.id = session.number
            ORDER BY session.number DESC LIMIT 200
        ) GROUP BY person
    ) USING (id) ORDER BY last DESC
"""

PERSON_NAMED = """
    SELECT * FROM person WHERE label = ? AND EXISTS (SELECT 1 FROM line WHERE line.person = person.id)
    ORDER BY created DESC LIMIT 1
"""
