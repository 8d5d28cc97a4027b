"""A file that is sent where none is taken is passed by in small pieces, by whomever it is sent."""

import io

import pytest
from django.core.handlers.wsgi import WSGIRequest

LARGE = 3 * 1024**2


class Body(io.BytesIO):
    """The body of a request, which notes how much was asked of it at once."""

    most = 0

    def read(self, size: int | None = -1) -> bytes:
        self.most = max(self.most, len(self.getvalue()) if size is None or size < 0 else size)
        return super().read(size)


@pytest.mark.usefixtures("record")
def test_a_large_file_is_never_held_whole_and_the_fields_beside_it_are_read() -> None:
    parts = (
        b'--x\r\nContent-Disposition: form-data; name="export"; filename="a.jpg"\r\n\r\n' + bytes(LARGE),
        b'--x\r\nContent-Disposition: form-data; name="words"\r\n\r\nhello',
    )
    content = b"\r\n".join((*parts, b"--x--\r\n"))
    body = Body(content)
    request = WSGIRequest(
        {
            "REQUEST_METHOD": "POST",
            "PATH_INFO": "/help/agreement/",
            "CONTENT_TYPE": "multipart/form-data; boundary=x",
            "CONTENT_LENGTH": str(len(content)),
            "wsgi.input": body,
        }
    )
    assert request.POST.dict() == {"words": "hello"}
    assert not request.FILES
    assert body.most <= 128 * 1024
