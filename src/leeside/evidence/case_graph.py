"""Tells the pack in CASE/UCO, the shared language of digital evidence, so that other tools can take it in.

What was observed goes in: files, hashes, accounts, messages, and who did what with which tool. What it may mean
does not: levels and ways are an interpretation, and stand in result.json. Every name is made from the source's
hash and a place in it, so that the same source gives the same graph.
"""

import uuid
from datetime import datetime
from typing import IO, Any, Final

from leeside.evidence.record import PackRecord, SourceFile, as_json_text
from leeside.evidence.transcript import Line
from leeside.screening.result import ScreeningResult

_KNOWLEDGE: Final = "https://kb.example/"
_NAMES: Final = uuid.uuid5(uuid.NAMESPACE_URL, "https://kb.example/leeside")
_UCO: Final = "https://ontology.unifiedcyberontology.org/uco"
CONTEXT: Final = {
    "kb": _KNOWLEDGE,
    "case-investigation": "https://ontology.caseontology.org/case/investigation/",
    **{
        f"uco-{part}": f"{_UCO}/{part}/"
        for part in ("action", "core", "identity", "observable", "tool", "types")
    },
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_Node = dict[str, Any]


class CaseGraph:
    """The graph as it is written, a node a line; of a message nothing is kept, so that any chat may be as long as it is."""

    def __init__(self, out: IO[str], record: PackRecord, result: ScreeningResult) -> None:
        """Begin with the source, its files, and the accounts."""
        self._out = out
        self._record = record
        self._nodes = 0
        self._files: dict[str, str] = {}
        self._accounts: dict[tuple[str, str], str] = {}
        self._threads: dict[str, str] = {}
        out.write(f'{{"@context": {as_json_text(CONTEXT, indent=None).strip()}, "@graph": [')
        self._source = self._add_source()
        for file in record.source.files:
            self._add_file(file)
        self._add_accounts(result)

    def take(self, line: Line) -> None:
        """Add one message, with where it stands in its file and which conversation it belongs to."""
        message = self._id("Message", line.conversation, line.message_id)
        facet = self._facet(
            "MessageFacet",
            message,
            **{
                "uco-observable:messageID": line.message_id,
                "uco-observable:messageType": line.kind.value,
                "uco-observable:messageText": line.text,
            },
        )
        at = line.utc or line.sent_at
        if at is not None:
            facet["uco-observable:sentTime"] = _moment(at)
        sender = self._accounts.get((line.conversation, line.sender or ""))
        if sender is not None:
            facet["uco-observable:from"] = {"@id": sender}
        placed = self._facet(
            "DataRangeFacet",
            message,
            **{
                "uco-observable:rangeOffset": _integer(line.start),
                "uco-observable:rangeSize": _integer(line.end - line.start),
            },
        )
        self._add(
            {
                "@id": message,
                "@type": "uco-observable:Message",
                "uco-core:hasFacet": [facet, placed] if line.end else [facet],
            }
        )
        self._contained(message, self._files.get(line.file, self._source))
        self._contained(message, self._thread(line.conversation))

    def finish(self) -> None:
        """Write the act of making it, and close the graph."""
        self._add_act()
        self._out.write("\n]}\n")

    def _add(self, node: _Node) -> None:
        self._out.write(",\n" if self._nodes else "\n")
        self._out.write(as_json_text(node, indent=None).rstrip("\n"))
        self._nodes += 1

    def _add_source(self) -> str:
        source = self._record.source
        name = self._id("Folder" if source.is_folder else "File", "source")
        facets = [
            self._facet(
                "FileFacet",
                name,
                **{"uco-observable:fileName": source.name, "uco-observable:isDirectory": source.is_folder},
            ),
            self._hashes(name, sha256=source.sha256),
        ]
        self._add({"@id": name, "@type": "uco-observable:File", "uco-core:hasFacet": facets})
        return name

    def _add_file(self, file: SourceFile) -> None:
        if not file.name:
            return  # the source is one file, and stands already
        name = self._files[file.name] = self._id("File", file.name)
        facets = [
            self._facet(
                "FileFacet",
                name,
                **{
                    "uco-observable:fileName": file.name.rpartition("/")[2],
                    "uco-observable:filePath": file.name,
                    "uco-observable:isDirectory": False,
                    "uco-observable:sizeInBytes": _integer(file.size),
                },
            )
        ]
        if file.sha256:
            facets.append(
                self._hashes(
                    name, sha256=file.sha256, sha1=file.sha1, md5=file.md5, media_type=file.media_type
                )
            )
        self._add({"@id": name, "@type": "uco-observable:File", "uco-core:hasFacet": facets})
        self._contained(name, self._source)

    def _add_accounts(self, result: ScreeningResult) -> None:
        for conversation in result.conversations:
            for person in conversation.participants:
                name = self._id("Account", conversation.id, person.id)
                self._accounts[conversation.id, person.id] = name
                facets = [
                    self._facet("AccountFacet", name, **{"uco-observable:accountIdentifier": person.id}),
                    self._facet(
                        "DigitalAccountFacet",
                        name,
                        **{"uco-observable:displayName": person.name or person.id},
                    ),
                ]
                self._add(
                    {
                        "@id": name,
                        "@type": "uco-observable:DigitalAccount",
                        "uco-core:hasFacet": facets,
                    }
                )

    def _add_act(self) -> None:
        record = self._record
        person, tool = self._id("Person", record.made_by), self._id("Tool", record.leeside)
        provenance, at = self._id("ProvenanceRecord"), _moment(record.made_at)
        about = [self._source, *self._files.values(), *self._threads.values(), *self._accounts.values()]
        for node in (
            {"@id": person, "@type": "uco-identity:Person", "uco-core:name": record.made_by},
            {
                "@id": tool,
                "@type": "uco-tool:Tool",
                "uco-core:name": "Leeside",
                "uco-tool:version": f"{record.leeside}, knowledge of {record.edition}",
            },
            {
                "@id": provenance,
                "@type": "case-investigation:ProvenanceRecord",
                "uco-core:description": "The files, accounts and conversations that were read; the source was left as it was.",
                "uco-core:object": [{"@id": one} for one in about],
            },
            {
                "@id": self._id("InvestigativeAction", record.made_at.isoformat()),
                "@type": "case-investigation:InvestigativeAction",
                "uco-core:name": "Read, screened and sealed a chat export",
                "uco-action:startTime": at,
                "uco-action:endTime": at,
                "uco-action:performer": {"@id": person},
                "uco-action:instrument": {"@id": tool},
                "uco-action:object": {"@id": self._source},
                "uco-action:result": {"@id": provenance},
            },
        ):
            self._add(node)

    def _thread(self, conversation: str) -> str:
        name = self._threads.get(conversation)
        if name is None:
            name = self._threads[conversation] = self._id("MessageThread", conversation)
            self._add(
                {
                    "@id": name,
                    "@type": "uco-observable:MessageThread",
                    "uco-core:name": conversation,
                    "uco-core:hasFacet": [self._facet("MessageThreadFacet", name)],
                }
            )
        return name

    def _contained(self, inner: str, outer: str) -> None:
        self._add(
            {
                "@id": self._id("ObservableRelationship", inner, outer),
                "@type": "uco-observable:ObservableRelationship",
                "uco-core:source": {"@id": inner},
                "uco-core:target": {"@id": outer},
                "uco-core:kindOfRelationship": "Contained_Within",
                "uco-core:isDirectional": True,
            }
        )

    def _hashes(self, of: str, *, media_type: str = "", **digests: str) -> _Node:
        facet = self._facet(
            "ContentDataFacet",
            of,
            **{
                "uco-observable:hash": [
                    {
                        "@id": self._id("Hash", of, method),
                        "@type": "uco-types:Hash",
                        "uco-types:hashMethod": _METHODS[method],
                        "uco-types:hashValue": {"@type": "xsd:hexBinary", "@value": digest},
                    }
                    for method, digest in digests.items()
                ]
            },
        )
        if media_type:
            facet["uco-observable:mimeType"] = media_type
        return facet

    def _facet(self, kind: str, of: str, **said: Any) -> _Node:  # noqa: ANN401 - values of JSON
        return {"@id": self._id(kind, of), "@type": f"uco-observable:{kind}", **said}

    def _id(self, kind: str, *place: str) -> str:
        made_of = "\0".join((self._record.source.sha256, kind, *place)).encode("utf-8", "replace").decode()
        return f"kb:{kind}-{uuid.uuid5(_NAMES, made_of)}"


_METHODS: Final = {"sha256": "SHA256", "sha1": "SHA1", "md5": "MD5"}


def _moment(at: datetime) -> _Node:
    return {"@type": "xsd:dateTime", "@value": at.isoformat()}


def _integer(number: int) -> _Node:
    return {"@type": "xsd:integer", "@value": str(number)}
