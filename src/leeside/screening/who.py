"""Who is who, as an adult says it: unknown stays unknown, and a name that nobody bears is an error."""

from collections.abc import Mapping

import msgspec

from leeside.conversation.model import Participant, Relation
from leeside.errors import UsageError


class Who:
    """The child's name and the relations that the adult gave, and which of them were found."""

    def __init__(self, *, child: str | None, relations: Mapping[str, Relation]) -> None:
        """Hold the names as given; they are compared without regard to case, by name, handle or id."""
        said = dict(relations)
        if child is not None:
            said[child] = Relation.CHILD
        self._said = {name.casefold(): relation for name, relation in said.items()}
        self._as_given = {name.casefold(): name for name in said}
        self._found: set[str] = set()
        self._met: dict[str, None] = {}

    def known(self, person: Participant) -> Participant:
        """The participant with the relation that the adult gave, if any."""
        self._met[person.name] = None
        for name in (person.name, person.id, person.handle):
            relation = self._said.get(name.casefold())
            if relation is not None:
                self._found.add(name.casefold())
                return msgspec.structs.replace(person, relation=relation)
        return person

    def refuse_unknown_names(self, where: str) -> None:
        """Raise UsageError when a name that was given belongs to nobody who was met."""
        missing = sorted(self._as_given[name] for name in set(self._said) - self._found)
        if missing:
            names = list(self._met)
            people = ", ".join(names[:12]) + (f" and {len(names) - 12} more" if len(names) > 12 else "")
            raise UsageError(
                f"Nobody in this export is called {' or '.join(repr(name) for name in missing)}.",
                where=where,
                to_do=f"The people in it are: {people or 'none'}. Use one of these names.",
            )
