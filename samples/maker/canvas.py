"""A sheet of paper in millimetres: shaped text (right to left included), frames, stamps and signatures."""

from __future__ import annotations

import math
import random

from PIL import Image, ImageDraw, ImageFont, features

FONT_ROOT = "/usr/share/fonts/truetype/"
FONTS = {
    "serif": "dejavu/DejaVuSerif.ttf",
    "serif-bold": "dejavu/DejaVuSerif-Bold.ttf",
    "serif-italic": "noto/NotoSerif-Italic.ttf",
    "sans": "noto/NotoSans-Regular.ttf",
    "sans-bold": "noto/NotoSans-Bold.ttf",
    "naskh": "noto/NotoNaskhArabic-Regular.ttf",
    "naskh-bold": "noto/NotoNaskhArabic-Bold.ttf",
    "kufi-bold": "noto/NotoKufiArabic-Bold.ttf",
}
INK = (28, 30, 52)
Colour = tuple[int, int, int]


class Sheet:
    """One sheet drawn at ``dpi``; every coordinate is in millimetres from the top left corner."""

    def __init__(self, width: float, height: float, dpi: int, paper: Colour = (252, 250, 244)) -> None:
        if not features.check("raqm"):
            raise SystemExit("Pillow was built without raqm: Arabic would be drawn unshaped")
        self.scale = dpi / 25.4
        self.dpi = dpi
        self.width, self.height = width, height
        self.image = Image.new("RGB", (round(width * self.scale), round(height * self.scale)), paper)
        self.draw = ImageDraw.Draw(self.image, "RGBA")

    def px(self, *millimetres: float) -> list[float]:
        """Millimetres as pixels."""
        return [value * self.scale for value in millimetres]

    def text(
        self, x: float, y: float, words: str, size: float = 12, font: str = "serif", anchor: str = "ls",
        fill: tuple[int, ...] = INK, lang: str | None = None,
    ) -> None:  # fmt: skip
        """Write ``words`` (``size`` in points) with the baseline at ``y``."""
        face = ImageFont.truetype(
            FONT_ROOT + FONTS[font], round(size * self.dpi / 72), layout_engine=ImageFont.Layout.RAQM
        )
        direction = "rtl" if lang in {"ar", "fa", "ps", "ur"} else "ltr"
        self.draw.text(
            tuple(self.px(x, y)),
            words,
            font=face,
            fill=fill,
            anchor=anchor,
            direction=direction,
            language=lang,
        )

    def centre(self, y: float, words: str, size: float = 12, font: str = "serif", **more: object) -> None:
        """Write ``words`` in the middle of the sheet."""
        self.text(self.width / 2, y, words, size, font, anchor="ms", **more)  # type: ignore[arg-type]

    def rule(
        self, x0: float, y0: float, x1: float, y1: float, fill: Colour = INK, width: float = 0.3
    ) -> None:
        """A straight line."""
        self.draw.line(self.px(x0, y0, x1, y1), fill=fill, width=max(1, round(width * self.scale)))

    def frame(self, margin: float, fill: Colour, double: bool = True) -> None:
        """An ornamental border: two rules and a row of small arcs between them."""
        for inset, width in ((margin, 0.7), (margin + 3.2, 0.3)) if double else ((margin, 0.5),):
            self.draw.rectangle(
                self.px(inset, inset, self.width - inset, self.height - inset),
                outline=fill,
                width=max(1, round(width * self.scale)),
            )
        if double:
            self._arcs(margin + 1.6, fill)

    def _arcs(self, inset: float, fill: Colour) -> None:
        step = 2.6
        for side, length in (("h", self.width), ("v", self.height)):
            position = inset + 2
            while position < length - inset - 2:
                for edge in (inset, (self.height if side == "h" else self.width) - inset):
                    x, y = (position, edge) if side == "h" else (edge, position)
                    self.draw.arc(self.px(x - 1.1, y - 1.1, x + 1.1, y + 1.1), 0, 360, fill=(*fill, 150))
                position += step

    def guilloche(self, fill: Colour, top: float, bottom: float) -> None:
        """Faint security waves behind the text."""
        for wave in range(14):
            points = []
            for step in range(161):
                x = self.width * step / 160
                y = (top + bottom) / 2 + (bottom - top) / 2 * math.sin(step / 13 + wave * 0.45) * (
                    0.3 + wave / 20
                )
                points.append(tuple(self.px(x, y)))
            self.draw.line(points, fill=(*fill, 26), width=1)

    def signature(self, x: float, y: float, seed: int, fill: Colour = (24, 40, 120)) -> None:
        """A scribble some 30 mm wide."""
        dice = random.Random(seed)
        phase, points = dice.random() * 6, []
        for step in range(90):
            along = step / 90
            points.append(
                tuple(
                    self.px(
                        x + 30 * along, y + 3.5 * math.sin(along * 19 + phase) * math.cos(along * 5 + phase)
                    )
                )
            )
        self.draw.line(points, fill=(*fill, 220), width=max(2, round(0.35 * self.scale)), joint="curve")

    def stamp(self, x: float, y: float, words: str, radius: float = 15, fill: Colour = (36, 60, 150)) -> None:
        """A round stamp with ``words`` around its rim, turned a little."""
        size = round(2 * (radius + 1) * self.scale)
        layer = Image.new("RGBA", (size, size), (0, 0, 0, 0))
        pen = ImageDraw.Draw(layer)
        for inset, width in ((1.0, 0.6), (5.2, 0.3)):
            edge = inset * self.scale
            pen.ellipse(
                [edge, edge, size - edge, size - edge],
                outline=(*fill, 170),
                width=max(1, round(width * self.scale)),
            )
        face = ImageFont.truetype(FONT_ROOT + FONTS["sans-bold"], round(2.5 * self.scale))
        for index, letter in enumerate(words):
            angle = 2 * math.pi * index / len(words) - math.pi / 2
            glyph = Image.new("RGBA", (round(6 * self.scale),) * 2, (0, 0, 0, 0))
            ImageDraw.Draw(glyph).text(
                (glyph.width / 2,) * 2, letter, font=face, fill=(*fill, 180), anchor="mm"
            )
            glyph = glyph.rotate(-math.degrees(angle) - 90, resample=Image.Resampling.BICUBIC)
            reach = (radius - 2.1) * self.scale
            layer.alpha_composite(
                glyph,
                (
                    max(0, round(size / 2 + reach * math.cos(angle) - glyph.width / 2)),
                    max(0, round(size / 2 + reach * math.sin(angle) - glyph.height / 2)),
                ),
            )
        layer = layer.rotate(-11, resample=Image.Resampling.BICUBIC)
        left, top = (round(value) for value in self.px(x - radius - 1, y - radius - 1))
        self.image.paste(layer, (left, top), layer)
