"""One window a data folder: a second start raises the first window instead of opening another."""

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal

LOCK = "careerfit.lock"
PATIENCE = 1500  # milliseconds that another program may take to answer
ENOUGH = 64 * 1024  # bytes; no path is longer
_SHA256 = QCryptographicHash.Algorithm.Sha256  # hashlib would cost 5 ms of the first paint


class OneWindow(QObject):
    """Holds the folder's lock while the program runs, and hears of later starts.

    Signals:
        called: a later start asked for the window; the path of the file it was started with, or "".

    """

    called = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        with suppress(OSError):  # told when the database is opened
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(0)  # a lock is stale when its program is gone, however long it ran
        self._server: QObject | None = None

    def is_first(self) -> bool:
        """Take the lock; return False when another program that runs has it."""
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def call_other(self, file: str = "") -> bool:
        """Ask the program that has the lock to raise its window and take a file; return whether it heard."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - a first start does without until later

        socket = QLocalSocket()
        socket.connectToServer(self._name())
        if not socket.waitForConnected(PATIENCE):
            return False
        socket.write(f"{file}\n".encode())
        heard = socket.waitForBytesWritten(PATIENCE)
        socket.disconnectFromServer()
        return heard

    def listen(self) -> None:
        """Hear of later starts from now on; after the first paint, because it takes some of its time."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - see above

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name())  # of a program that was killed; the lock says that none runs
        server.newConnection.connect(lambda: self._hear(server))
        server.listen(self._name())
        self._server = server

    def _hear(self, server: QObject) -> None:
        socket = server.nextPendingConnection()  # type: ignore[attr-defined]

        def heard() -> None:
            file = bytes(socket.read(ENOUGH).data()).decode(errors="replace").strip()
            socket.deleteLater()
            self.called.emit(file)

        socket.disconnected.connect(heard)

    def _name(self) -> str:
        """Return the name under which starts on this folder find each other."""
        user = os.environ.get("USERNAME") or os.environ.get("USER") or ""
        named = QCryptographicHash.hash(f"{user}:{self._folder.resolve()}".encode(), _SHA256)
        return f"careerfit-{bytes(named.toHex().data()).decode()[:20]}"
