"""Sentences made from data: templates of one language, filled in by name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The sentence templates of one language.

    Attributes:
        language: language code such as ``en``.
        sentences: template by id. A template has ``{name}`` places; an id may exist as ``id.one`` and
            ``id.other``, chosen by the value named ``count``.
        decimal: the language's decimal sign.

    """

    language: str
    sentences: Mapping[str, str]
    decimal: str = "."

    def say(self, sentence: str, **values: str | float) -> str:
        """Fill in a sentence; KeyError when the language lacks it or a value is missing."""
        count = values.get("count")
        if sentence not in self.sentences and count is not None:
            sentence = f"{sentence}.one" if count == 1 else f"{sentence}.other"
        return self.sentences[sentence].format_map({k: self._text(v) for k, v in values.items()})

    def join(self, parts: Sequence[str]) -> str:
        """Join words as a sentence does: "a", "a and b", "a, b and c"."""
        if len(parts) < 2:
            return "".join(parts)
        return self.say("list.last", first=", ".join(parts[:-1]), last=parts[-1])

    def percent(self, share: float) -> str:
        """Write a share (0..1) as whole percent; shares under half a percent and over 99.5 say so."""
        if 0 < share < 0.005:
            return self.say("percent.under")
        if 0.995 < share < 1:
            return self.say("percent.over")
        return self.say("percent", value=int(share * 100 + 0.5))

    def _text(self, value: str | float) -> str:
        if isinstance(value, float):
            return f"{value:.2f}".replace(".", self.decimal)
        return str(value)
