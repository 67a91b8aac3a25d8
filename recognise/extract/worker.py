"""Reading in a child process: a hostile or damaged file may crash, hang or fill memory there, and nowhere else.

The child is this module run with ``python -m``; it answers one JSON line for each JSON line. The parent kills it when time
is up and starts another for the next file. The child ends when its parent does.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from recognise.errors import InputError, MissingProgramError, RecogniseError
from recognise.extract import cache
from recognise.extract.intake import Limits, refuse
from recognise.extract.options import PagesRead, ReadOptions

START_SECONDS = 60.0
"""Allowed on top of the limit of the file, for the child to load its models."""


class Child:
    """A reading process, started when first needed and again after it was lost. Not for several threads at once."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, path: str, options: ReadOptions) -> PagesRead:
        """Have the pages of a file read.

        Raises:
            InputError: one of the E1xx codes; E108 when the child ran out of time or memory, or crashed.
            MissingProgramError: no engine can run here.
        """
        order = json.dumps({"path": path, "options": asdict(options)})
        answer, timed_out = self._ask(order, options.limits.seconds)
        if answer is None and not timed_out:
            answer, _ = self._ask(
                order, options.limits.seconds
            )  # lost for another reason, perhaps: once more
        if answer is None:
            raise refuse("E108")
        content = json.loads(answer)
        if "code" in content:
            kind = MissingProgramError if content["code"].startswith("D") else InputError
            raise kind(content["message"], code=content["code"])
        return cache.from_json(content["read"])

    def _ask(self, order: str, seconds: float) -> tuple[str | None, bool]:
        fresh = self._process is None or self._process.poll() is not None
        process = self._start() if fresh or self._process is None else self._process
        assert process.stdin and process.stdout
        late = threading.Event()

        def stop() -> None:
            late.set()
            process.kill()

        timer = threading.Timer(seconds + (START_SECONDS if fresh else 0.0), stop)
        timer.start()
        try:
            process.stdin.write(order.encode() + b"\n")
            process.stdin.flush()
            answer = process.stdout.readline()
        except OSError:
            answer = b""
        finally:
            timer.cancel()
        if not answer.endswith(b"\n"):
            self.close()
            return None, late.is_set()
        return answer.decode("utf-8", "surrogateescape"), False

    def _start(self) -> subprocess.Popen[bytes]:
        self.close()
        home = str(Path(__file__).parents[2])
        known = os.environ.get("PYTHONPATH")
        environment = dict(os.environ, PYTHONPATH=os.pathsep.join([home, known] if known else [home]))
        environment |= {"OMP_THREAD_LIMIT": "1", "OMP_NUM_THREADS": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "recognise.extract.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        return self._process

    def close(self) -> None:
        """End the child, if there is one."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for stream in (process.stdin, process.stdout):
            if stream:
                with suppress(OSError):
                    stream.close()
        process.wait()


def main() -> None:
    """The child: answer orders from stdin until it ends."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="surrogateescape")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # whatever a library prints must not mix with the answers
    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    for order in sys.stdin:
        answers.write(_answer(json.loads(order)) + "\n")
        answers.flush()


def _answer(order: dict[str, object]) -> str:
    from recognise.extract.intake import receive
    from recognise.extract.pages import read_received

    content = dict(order["options"])  # type: ignore[call-overload]
    options = ReadOptions(**{**content, "limits": Limits(**content["limits"])})
    try:
        _limit_memory(options.limits.memory_bytes)
        read = read_received(receive(Path(str(order["path"])), options.limits), options)
    except RecogniseError as error:
        return json.dumps({"code": error.code, "message": error.message})
    except MemoryError:
        return json.dumps({"code": "E108", "message": refuse("E108").message})
    except Exception:  # a parser failed in a way nobody foresaw: the file is at fault, the batch goes on
        return json.dumps({"code": "E104", "message": refuse("E104").message})
    return json.dumps({"read": cache.to_json(read)})


def _limit_memory(more: int) -> None:
    """Allow so many bytes beyond what the process holds now; a bomb then meets a MemoryError, not the machine's end."""
    try:
        import resource

        pages = int(Path("/proc/self/statm").read_text().split()[0])
        held = pages * resource.getpagesize()
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (held + more, hard))
    except (ImportError, OSError, ValueError):
        return


def _end_with_parent(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1.0)
    os._exit(0)


if __name__ == "__main__":
    main()
