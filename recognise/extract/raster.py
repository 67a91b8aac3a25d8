"""Image files to pictures: an allow-list of formats, sizes checked from the header, EXIF orientation applied."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from recognise.errors import InputError
from recognise.extract.crops import brightest
from recognise.extract.intake import Limits, Received, refuse

FORMATS = ("JPEG", "PNG", "TIFF", "WEBP")
"""What Pillow may open; everything else it knows stays out of reach."""
A4_LONG_SIDE = 841.9
"""Points. A picture without a believable resolution is taken for a sheet of this length."""


@dataclass(frozen=True, kw_only=True)
class RawPage:
    """A picture of a page as handed in, and its size in points.

    Attributes:
        pixels: ``(h, w, 3)`` RGB, or ``(h, w)`` where the picture has no colours.
        width: of the page, in points.
        height: of the page, in points.
        photo: whether background is to be expected.
    """

    pixels: Any
    width: float
    height: float
    photo: bool

    @cached_property
    def grey(self) -> Any:
        """The brightest of the three colours of each pixel, in which coloured stamps and tinted paper fade."""
        return self.pixels if self.pixels.ndim == 2 else brightest(self.pixels)

    @property
    def rgb(self) -> Any:
        """The picture in three colours, also where all are the same."""
        return self.pixels if self.pixels.ndim == 3 else self.pixels[:, :, None].repeat(3, axis=2)


def frames(received: Received, limits: Limits) -> Iterator[RawPage | InputError]:
    """All frames of an image file in order; an error stands in for a frame that cannot be decoded.

    Raises:
        InputError: E104 or E105, when the file as a whole cannot be opened.
    """
    from PIL import Image

    try:
        with Image.open(io.BytesIO(received.data), formats=FORMATS) as image:
            count = getattr(image, "n_frames", 1)
            if count > limits.pages:
                raise refuse("E105")
            for index in range(count):
                frame = _frame(image, index, limits)
                if index == count - 1:
                    image.close()  # what Pillow holds of a scan is as large as the page again
                yield frame
    except (Image.DecompressionBombError, MemoryError) as error:
        raise refuse("E105") from error
    except InputError:
        raise
    except (
        Exception
    ) as error:  # Pillow's plugins raise whatever their decoder meets: OSError, ValueError, SyntaxError...
        raise refuse("E104") from error


def _frame(image: Any, index: int, limits: Limits) -> RawPage | InputError:
    import numpy as np
    from PIL import ExifTags, Image, ImageOps

    try:
        image.seek(index)
        if image.width * image.height > limits.pixels:
            return refuse("E105")
        if min(image.size) < 8:
            return refuse("E104")
        dpi = _dpi(image)
        camera = image.format == "JPEG" and image.mode == "RGB"
        image.draft("RGB", (2600, 2600))
        turned = image.getexif().get(ExifTags.Base.Orientation, 1) != 1
        upright = ImageOps.exif_transpose(image) if turned else image
        if upright.mode in ("RGBA", "LA", "P", "PA"):
            upright = upright.convert("RGBA")
            upright = Image.alpha_composite(Image.new("RGBA", upright.size, "white"), upright)
        mode = "L" if upright.mode in ("1", "L") else "RGB"
        pixels = np.asarray(upright if upright.mode == mode else upright.convert(mode))
    except (MemoryError, Image.DecompressionBombError):
        return refuse("E105")
    except Exception:  # one bad frame must not lose the others; see frames()
        return refuse("E104")
    long_side = max(pixels.shape[:2])
    points = long_side * 72 / dpi if dpi else 0.0
    scale = (points if 200 <= points <= 2400 else A4_LONG_SIDE) / long_side
    return RawPage(pixels=pixels, width=pixels.shape[1] * scale, height=pixels.shape[0] * scale, photo=camera)


def _dpi(image: Any) -> float:
    try:
        return float(image.info.get("dpi", (0, 0))[0])
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        return 0.0
