"""What every record is: a frozen value, checked by the core of pydantic, that keeps fields it does not know.

The core alone does all that a record needs, and loads in a quarter of the time of what pydantic builds on top of it,
which was two fifths of a check on the command line, and a fifth of the start of the window.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from inspect import get_annotations
from types import MappingProxyType, NoneType, UnionType
from typing import Annotated, Any, ClassVar, NamedTuple, Self, TypeVar, Union, dataclass_transform, get_args, get_origin

from pydantic_core import SchemaValidator

R = TypeVar("R", bound="Frozen")

Schema = dict[str, Any]
"""A schema as the core reads it; ``pydantic_core.core_schema`` describes each kind."""

_REQUIRED = object()
_PLAIN = {str: "str", bool: "bool", int: "int", float: "float", date: "date", Any: "any"}
_STRICT = {"strict": True}


class Before(NamedTuple):
    """Behind a type: what makes of a value the one that is checked, or raises ValueError."""

    function: Callable[[Any], Any]


class After(NamedTuple):
    """Behind a type: what makes of a checked value the one that is kept."""

    function: Callable[[Any], Any]


class Limit(NamedTuple):
    """Behind a type: which of its values are allowed; infinity and what is no number never are."""

    ge: float | None = None
    le: float | None = None
    pattern: str | None = None


class Field(NamedTuple):
    """A field of a kind of record.

    Attributes:
        annotation: its type, without what stands behind it.
        metadata: what stands behind the type.
        default: what it is where nothing is given.
    """

    annotation: Any
    metadata: tuple[Any, ...]
    default: Any

    def is_required(self) -> bool:
        """Must it be given?"""
        return self.default is _REQUIRED


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Frozen(metaclass=type):  # noqa: UP050 - mypy counts a class as hashable where its metaclass is named
    """A frozen value that keeps fields it does not know; no text counts as a number, and no number as a text."""

    __slots__ = ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__")

    __pydantic_extra__: dict[str, Any]
    __pydantic_fields_set__: set[str]

    model_fields: ClassVar[Mapping[str, Field]] = {}
    schema: ClassVar[Schema]
    _validator: ClassVar[SchemaValidator | None]

    def __init_subclass__(cls) -> None:
        """Learn the fields of a kind of record, which are those of no other."""
        given, types = cls.__dict__, get_annotations(cls)
        cls.model_fields = MappingProxyType({name: _field(types[name], given.get(name, _REQUIRED)) for name in types})
        cls.schema, cls._validator = _schema_of_kind(cls), None

    def __init__(self, /, **values: Any) -> None:  # noqa: ANN401 - field values are of every type
        """Make a record of these values.

        Raises:
            ValidationError: some do not fit, or are missing; it names each.
        """
        self._checks().validate_python(values, self_instance=self)

    @classmethod
    def model_validate(cls, value: object) -> Self:
        """Make a record of a tree of plain values, with the records within it; raises ValidationError likewise."""
        record: Self = cls._checks().validate_python(value)
        return record

    @classmethod
    def model_construct(cls, **values: Any) -> Self:  # noqa: ANN401
        """Make a record of values that are known to fit."""
        known = {name: values.get(name, field.default) for name, field in cls.model_fields.items()}
        extra = {name: value for name, value in values.items() if name not in known}
        return _made(cls, known, extra, set(values) - set(extra))

    @property
    def model_extra(self) -> dict[str, Any]:
        """The values of the fields that this version does not know."""
        return self.__pydantic_extra__

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the fields that were given."""
        return self.__pydantic_fields_set__

    def model_copy(self, *, update: Mapping[str, Any] = MappingProxyType({})) -> Self:
        """Give a copy with these values, which are not validated; fields that are unknown are kept as such."""
        values, extra = self.__dict__.copy(), dict(self.__pydantic_extra__)
        for name, value in update.items():
            (values if name in values else extra)[name] = value
        return _made(type(self), values, extra, self.__pydantic_fields_set__ | update.keys())

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Every field with its value, unknown ones too."""
        yield from self.__dict__.items()
        yield from self.__pydantic_extra__.items()

    def __eq__(self, other: object) -> bool:
        """Is it of the same kind, with the same values?"""
        if type(other) is not type(self):
            return NotImplemented
        return self.__dict__ == other.__dict__ and self.__pydantic_extra__ == other.__pydantic_extra__

    def __hash__(self) -> int:
        """The hash of the values; a record that holds maps has none."""
        return hash(tuple(self.__dict__.values()))

    def __repr__(self) -> str:
        """The record as it is made."""
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self)})"

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: a record is frozen; raises ValidationError."""
        self._checks().validate_assignment(self, name, value)

    def __delattr__(self, name: str) -> None:
        """Refuse likewise."""
        self._checks().validate_assignment(self, name, None)

    @classmethod
    def _checks(cls) -> SchemaValidator:
        """What checks records of this kind, made when the first one is."""
        if cls._validator is None:
            cls._validator = SchemaValidator(cls.schema)
        return cls._validator


def _made(kind: type[R], values: dict[str, Any], extra: dict[str, Any], given: set[str]) -> R:
    """A record of values that are not checked, as the core would make it."""
    record = kind.__new__(kind)
    object.__setattr__(record, "__dict__", values)
    object.__setattr__(record, "__pydantic_extra__", extra)
    object.__setattr__(record, "__pydantic_fields_set__", given)
    return record


def _field(type_: Any, default: Any) -> Field:  # noqa: ANN401
    if get_origin(type_) is Annotated:
        return Field(get_args(type_)[0], get_args(type_)[1:], default)
    return Field(type_, (), default)


def _schema_of_kind(kind: type[Frozen]) -> Schema:
    fields = kind.model_fields.items()
    checked = {name: {"type": "model-field", "schema": _with_default(field)} for name, field in fields}
    within = {"type": "model-fields", "fields": checked, "model_name": kind.__name__, "extra_behavior": "allow"}
    return {"type": "model", "cls": kind, "schema": within, "config": _STRICT, "frozen": True}


def _with_default(field: Field) -> Schema:
    schema = _narrowed(_schema_of(field.annotation), field.metadata)
    if field.is_required():
        return schema
    if isinstance(field.default, (Mapping, Frozen)):  # the core would copy it, as it does with what has no hash
        return {"type": "default", "schema": schema, "default_factory": lambda: field.default}
    return {"type": "default", "schema": schema, "default": field.default}


def _schema_of(type_: Any) -> Schema:  # noqa: ANN401
    origin, parts = get_origin(type_), get_args(type_)
    if origin is Annotated:
        return _narrowed(_schema_of(parts[0]), parts[1:])
    if origin in {Union, UnionType}:
        return {"type": "nullable", "schema": _schema_of(next(part for part in parts if part is not NoneType))}
    if origin is dict:  # a plain dict is read much faster than an abstract mapping; a read-only one is taken, too
        keys, values = map(_schema_of, parts)
        return {"type": "dict", "keys_schema": keys, "values_schema": values, "strict": False}
    if origin is frozenset:
        return {"type": "frozenset", "items_schema": _schema_of(parts[0])}
    if isinstance(type_, type) and issubclass(type_, Frozen):
        return type_.schema
    return {"type": _PLAIN[type_]}


def _narrowed(schema: Schema, metadata: tuple[Any, ...]) -> Schema:
    for said in metadata:
        if isinstance(said, Limit):
            limits = {name: limit for name, limit in said._asdict().items() if limit is not None}
            schema = {**schema, **limits, **({"allow_inf_nan": False} if schema["type"] == "float" else {})}
        else:
            kind = "function-before" if isinstance(said, Before) else "function-after"
            schema = {"type": kind, "function": {"type": "no-info", "function": said.function}, "schema": schema}
    return schema
