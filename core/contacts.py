"""Phone numbers, codes and links, from content/contacts.yml: the only place where they are written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from core.errors import ContentError
from core.files import read_yaml

_SURE = ("confirmed", "secondary", "letter")


@dataclass(frozen=True)
class Contact:
    """One contact: `value` as said, `call` the digits to dial (empty: not for calling), and where it was found and when."""

    name: str
    value: str
    use: str
    sure: str
    source: str
    checked: date
    check_by: date
    call: str = ""

    @property
    def is_link(self) -> bool:
        """True for a web address."""
        return self.value.startswith("https://")

    @property
    def href(self) -> str:
        """A link that a tap follows: tel: or https:."""
        return self.value if self.is_link else f"tel:{self.call}"

    @property
    def due(self) -> bool:
        """True when somebody should check it again."""
        return date.today() >= self.check_by


def load_contacts(path: Path) -> dict[str, Contact]:
    """Reads content/contacts.yml. Raises ContentError for an entry that is incomplete or not a string where it must be one."""
    contacts = {}
    for name, entry in read_yaml(path).items():
        try:
            contact = Contact(name=name, **entry)
        except TypeError as error:
            raise ContentError(f"{path}: {name}: {error}") from None
        texts = (contact.value, contact.call, contact.source, contact.use)
        days = (contact.checked, contact.check_by)
        if not all(isinstance(text, str) for text in texts) or not all(isinstance(day, date) for day in days):
            raise ContentError(f"{path}: {name}: put numbers in quotes, days as 2026-11-22")
        if contact.sure not in _SURE or not contact.value or not contact.source:
            raise ContentError(f"{path}: {name}: needs a value, a source, and sure as one of {_SURE}")
        if contact.call and contact.call.lstrip("+") != "".join(filter(str.isdigit, contact.call)):
            raise ContentError(f"{path}: {name}: call must be digits, with + at most in front")
        contacts[name] = contact
    return contacts
