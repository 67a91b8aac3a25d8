import numpy as np
import zxingcpp

from recognise.extract.credentials import code_notes, host_of, read_codes


def _picture(text: str) -> np.ndarray:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    return np.pad(np.array(code.to_image(scale=5)), 40, constant_values=255)


def test_a_link_shows_its_host_only():
    codes = read_codes(_picture("https://register.example.org/check?id=12345&name=secret"))
    assert [code.host for code in codes] == ["register.example.org"]
    (note,) = code_notes(codes)
    assert (
        "register.example.org" in note.message
        and "12345" not in note.message
        and "secret" not in note.message
    )


def test_text_is_counted_not_shown():
    (code,) = read_codes(_picture("Diploma 4711"))
    assert code.host == "" and code.characters == 12
    assert "4711" not in code_notes((code,))[0].message


def test_look_alike_hosts_are_shown_in_ascii():
    assert host_of("https://рaypal.example/") != "paypal.example"
    assert host_of("https://рaypal.example/").startswith("xn--")


def test_what_is_no_link_has_no_host():
    for text in ("javascript:alert(1)", "file:///etc/passwd", "http://", "just text", "https://a b.example"):
        assert host_of(text) == ""


def test_a_blank_page_has_no_codes():
    assert read_codes(np.full((200, 200), 255, dtype=np.uint8)) == ()
