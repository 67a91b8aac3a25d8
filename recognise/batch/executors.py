"""Ways to run items: one after the other, or on all cores. A worker that dies takes nobody else's work with it."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool

from recognise.batch.plan import Item, Settings
from recognise.batch.worker import ItemResult, work


def run_serial(items: Sequence[Item], settings: Settings, workers: int) -> Iterator[ItemResult]:
    """One item after the other, in this process."""
    for item in items:
        yield work(item, settings)


def run_processes(items: Sequence[Item], settings: Settings, workers: int) -> Iterator[ItemResult]:
    """All cores. When a worker is ended from outside, the items it may have held run again, each alone."""
    waiting = list(items)
    while waiting:
        suspects: list[Item] = []
        yield from _pool(waiting, settings, workers, suspects)
        for item in suspects:
            yield _alone(item, settings)
        seen = {item.name for item in suspects}
        waiting = [item for item in waiting if item.name not in seen]


def _executor(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(
        max_workers=workers, mp_context=multiprocessing.get_context("spawn"), initializer=_quiet
    )


def _quiet() -> None:
    """One thread a worker, Ctrl-C is the parent's business, and nobody works on when the parent is gone."""
    import signal
    import threading

    os.environ["OMP_THREAD_LIMIT"] = "1"
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A worker waits for work for ever, also when its parent was killed: this ends it then."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _pool(
    waiting: list[Item], settings: Settings, workers: int, suspects: list[Item]
) -> Iterator[ItemResult]:
    """Runs items until all are done or a worker dies; then ``suspects`` holds the items that were under way.

    ``waiting`` loses what is finished. Only as many items as there are workers are handed out at a time, so that a death
    makes few suspects.
    """
    running: dict[Future[ItemResult], Item] = {}
    queue = list(waiting)
    pool = _executor(workers)
    try:
        while queue or running:
            while queue and len(running) < workers:
                running[pool.submit(work, queue[0], settings)] = queue[0]
                queue.pop(0)
            finished, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in finished:
                item = running.pop(future)
                try:
                    result = future.result()
                except BrokenProcessPool:
                    suspects.append(item)
                    continue
                waiting.remove(item)
                yield result
            if suspects:
                suspects += running.values()
                return
    except BrokenProcessPool:  # died before anything could be handed out
        suspects += [item for item in running.values() if item not in suspects]
        if not suspects and queue:
            suspects.append(queue[0])
    finally:
        pool.shutdown(wait=not suspects, cancel_futures=True)


def _alone(item: Item, settings: Settings) -> ItemResult:
    """A suspect in a process of its own: if that dies too, the item is to blame."""
    with _executor(1) as pool:
        try:
            return pool.submit(work, item, settings).result()
        except BrokenProcessPool:
            message = "the process that worked on this case was ended twice"
            return ItemResult(item=item, state="lost", code="B001", message=message)


EXECUTORS = {"process": run_processes, "serial": run_serial}
