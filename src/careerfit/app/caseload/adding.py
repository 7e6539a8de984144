"""Adds somebody to the caseload by hand: one deed, taken back by undo like any other."""

from careerfit.app.workspace import Workspace
from careerfit.model.casework import CaseFact, label_text
from careerfit.model.change import Change
from careerfit.model.errors import CareerfitError
from careerfit.model.session import Person
from careerfit.store.deeds import Arrival


def add(workspace: Workspace, name: str, code: str) -> Change:
    """Add a person with a name, a code or both; CareerfitError with neither."""
    told = {"name": label_text(name), "code": label_text(code)}
    if not any(told.values()):
        raise CareerfitError(
            "Somebody new needs a name or a code.",
            "Write one of them; a code is enough.",
            "nobody-new",
        )
    person = Person(workspace.new_id(), "", workspace.clock())
    workspace.store.caseload.do(
        (workspace.new_id(), "new", person.created),
        [CaseFact(person.id, "case-name", "", told)],
        [Arrival(person, new=True)],
    )
    return Change("kept", person=person.id)
