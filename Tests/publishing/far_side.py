"""The other machine: an sshd of our own on a free port of the loopback address, which a test may cut off."""

import getpass
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

SSHD = "/usr/sbin/sshd"

# Between ssh and sshd: passes bytes on, counts those that are sent, and breaks the line once as many have
# passed as the file `cut` says.
LINE = r'''
import os, select, signal, socket, sys
port, folder = int(sys.argv[1]), sys.argv[2]
server = socket.create_connection(("127.0.0.1", port))
try:
    left = int(open(folder + "/cut").read())
except FileNotFoundError:
    left = None
sent, open_ends = 0, {0: server.fileno(), server.fileno(): 1}
# ssh ends it so when all is said.
signal.signal(signal.SIGHUP, lambda *_: sys.exit(0))
try:
    while open_ends:
        for end in select.select(list(open_ends), [], [])[0]:
            data = os.read(end, 65536)
            if not data:
                del open_ends[end]
                if end == 0:
                    server.shutdown(socket.SHUT_WR)
                continue
            if end == 0:
                sent += len(data)
                if left is not None and sent > left:
                    os.remove(folder + "/cut")
                    sys.exit(1)
            while data:
                data = data[os.write(open_ends[end], data):]
finally:
    with open(folder + "/sent", "a") as log:
        log.write(f"{sent}\n")
'''


class FarSide:
    """sshd with keys of its own, for the user who runs the test alone."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir()
        self.keys = [self._key("may-chu"), self._key("nguoi-gui")]
        (folder / "duoc-vao").write_text((folder / "nguoi-gui.pub").read_text())
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        (folder / "sshd.conf").write_text(f"""
ListenAddress 127.0.0.1
Port {self.port}
HostKey {folder}/may-chu
AuthorizedKeysFile {folder}/duoc-vao
PidFile {folder}/sshd.pid
UsePAM no
StrictModes no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin yes
""")
        (folder / "line.py").write_text(LINE)
        key = (folder / "may-chu.pub").read_text().split()
        (folder / "known").write_text(f"may-xa {key[0]} {key[1]}\n")
        (folder / "ssh.conf").write_text(f"""
Host may-xa
  HostKeyAlias may-xa
  User {getpass.getuser()}
  IdentityFile {folder}/nguoi-gui
  IdentitiesOnly yes
  UserKnownHostsFile {folder}/known
  GlobalKnownHostsFile /dev/null
  ProxyCommand {sys.executable} {folder}/line.py {self.port} {folder}
""")
        if os.geteuid() == 0:
            # sshd insists on it, and only the service makes it.
            Path("/run/sshd").mkdir(exist_ok=True)
        self.process = subprocess.Popen(
            [SSHD, "-D", "-e", "-f", str(folder / "sshd.conf")], stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=open(folder / "sshd.log", "w"))
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        sys.exit(f"sshd has not started: {(folder / 'sshd.log').read_text()}")

    def _key(self, name: str) -> None:
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(self.folder / name)],
            check=True)

    def cut_after(self, count: int) -> None:
        """Once, a connection breaks when more than so many bytes were sent over it."""
        (self.folder / "cut").write_text(str(count))

    def bytes_sent(self) -> int:
        """Over all connections since the last time."""
        log = self.folder / "sent"
        if not log.exists():
            return 0
        total = sum(int(line) for line in log.read_text().split())
        log.unlink()
        return total

    def stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def is_installed() -> bool:
    return all(shutil.which(name) for name in ("ssh", "ssh-keygen", "rsync")) and \
        os.access(SSHD, os.X_OK)
