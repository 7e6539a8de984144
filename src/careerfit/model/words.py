"""Sentences made from data: templates of one language, filled in by name, with its numbers and dates."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

# Spanish changes "y" and "o" in front of a word that begins with their own sound ("e hijos", "u ocho")
SOUNDS: Mapping[str, re.Pattern[str]] = {
    "before-i": re.compile(r"\W*h?[ií](?![aeoáéó])", re.IGNORECASE),
    "before-o": re.compile(r"\W*(?:h?[oó]|8|11\b)", re.IGNORECASE),
}
_ENGLISH_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Formats:
    """How a language writes numbers, dates and times.

    Attributes:
        decimal: the decimal sign.
        thousands: what parts groups of three digits.
        date: template with ``{day}``, ``{month}`` (its name) and ``{year}``.
        time: template with ``{hour}`` (00 to 23) or ``{hour12}`` and ``{half}``, and ``{minute}``, which
            brings the seconds with it where they are wanted.
        moment: template with ``{date}`` and ``{time}``.
        money: template with ``{amount}`` for U.S. dollars.
        months: twelve names as they stand in a date.
        halves: names of the halves of the day.
        small_titles: whether a title begins with a small letter inside of a sentence.

    """

    decimal: str = "."
    thousands: str = ","
    date: str = "{month} {day}, {year}"
    time: str = "{hour12}:{minute} {half}"
    moment: str = "{date}, {time}"
    money: str = "${amount}"
    months: tuple[str, ...] = _ENGLISH_MONTHS
    halves: tuple[str, str] = ("AM", "PM")
    small_titles: bool = True


@dataclass(frozen=True, slots=True)
class Words:
    """The sentence templates of one language, and how it writes numbers and dates.

    Attributes:
        language: language code such as ``en``.
        sentences: template by id. A template has ``{name}`` places; an id may exist as ``id.one`` and
            ``id.other``, chosen by the value named ``count``, and as ``id.before-i`` or ``id.before-o``,
            chosen by the sound with which the value named ``last`` begins.
        formats: numbers, dates and times.

    """

    language: str
    sentences: Mapping[str, str]
    formats: Formats = Formats()

    def say(self, sentence: str, **values: str | float) -> str:
        """Fill in a sentence; KeyError when the language lacks it or a value is missing."""
        count = values.get("count")
        if sentence not in self.sentences and count is not None:
            sentence = f"{sentence}.one" if count == 1 else f"{sentence}.other"
        if last := values.get("last"):
            for sound, begins in SOUNDS.items():
                if f"{sentence}.{sound}" in self.sentences and begins.match(str(last)):
                    sentence = f"{sentence}.{sound}"
        return self.sentences[sentence].format_map({k: self._text(v) for k, v in values.items()})

    def join(self, parts: Sequence[str], by: str = "list.last") -> str:
        """Join words as a sentence does: "a", "a and b", "a, b and c"; `by` names the last link."""
        if len(parts) < 2:
            return "".join(parts)
        return self.say(by, first=", ".join(parts[:-1]), last=parts[-1])

    def inside(self, title: str) -> str:
        """Put a title into the middle of a sentence; abbreviations and German nouns keep their capitals."""
        if not self.formats.small_titles or title[1:2].isupper():
            return title
        return title[:1].lower() + title[1:]

    def percent(self, share: float) -> str:
        """Write a share (0..1) as whole percent; shares under half a percent and over 99.5 say so."""
        if 0 < share < 0.005:
            return self.say("percent.under")
        if 0.995 < share < 1:
            return self.say("percent.over")
        return self.say("percent", value=int(share * 100 + 0.5))

    def number(self, value: float, digits: int = 0) -> str:
        """Write a number with this many decimal places and its thousands in groups."""
        text = f"{value:,.{digits}f}"
        if not float(text.replace(",", "")):
            text = text.lstrip("-")
        signs = {",": self.formats.thousands, ".": self.formats.decimal}
        return "".join(signs.get(sign, sign) for sign in text)

    def money(self, dollars: float) -> str:
        """Write an amount in whole U.S. dollars."""
        return self.formats.money.format_map({"amount": self.number(dollars)})

    def date(self, at: datetime) -> str:
        """Write a day, in the time zone that it carries."""
        month = self.formats.months[at.month - 1]
        return self.formats.date.format_map({"day": str(at.day), "month": month, "year": f"{at.year:04}"})

    def time(self, at: datetime, *, seconds: bool = False) -> str:
        """Write a time of day, in the time zone that it carries."""
        return self.formats.time.format_map(
            {
                "hour": f"{at.hour:02}",
                "hour12": str(at.hour % 12 or 12),
                "minute": f"{at.minute:02}:{at.second:02}" if seconds else f"{at.minute:02}",
                "half": self.formats.halves[at.hour >= 12],
            }
        )

    def moment(self, at: datetime) -> str:
        """Write a day and a time of day, in the time zone that they carry."""
        return self.formats.moment.format_map({"date": self.date(at), "time": self.time(at)})

    def _text(self, value: str | float) -> str:
        return self.number(value, 2) if isinstance(value, float) else str(value)
