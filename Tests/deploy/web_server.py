"""nginx on a free port of the loopback address, with the very files of deploy/nginx."""

import re
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DEPLOY = ROOT / "deploy" / "nginx"
NGINX = "/usr/sbin/nginx"
BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")


class Answer:
    def __init__(self, raw: bytes):
        head, _, self.body = raw.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        self.status = int(lines[0].split(" ")[1])
        self.headers: dict[str, str] = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            name = name.lower()
            self.headers[name] = (self.headers[name] + ", " if name in self.headers else "") + \
                value.strip()

    def __getitem__(self, name: str) -> str:
        return self.headers.get(name, "")


class WebServer:
    """Serves `site`/public; `change` may change a file of deploy/nginx on its way."""

    def __init__(self, folder: Path, site: Path, change=lambda name, text: text):
        self.folder = folder
        self.site = site
        self.has_brotli = BROTLI.exists()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        (folder / "snippets").mkdir(parents=True)
        (folder / "log").mkdir()
        shutil.copy("/etc/nginx/mime.types", folder / "mime.types")
        for file in sorted(DEPLOY.glob("*.conf")):
            if "brotli" in file.name and not self.has_brotli:
                continue
            text = change(file.name, self.placed(file.read_text()))
            (folder / "snippets" / file.name).write_text(text)
        modules = f"load_module {BROTLI};" if self.has_brotli else ""
        (folder / "nginx.conf").write_text(f"""{modules}
daemon off;
worker_processes 1;
pid {folder}/pid;
error_log {folder}/log/error.log;
events {{ worker_connections 512; }}
http {{
  default_type application/octet-stream;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  include snippets/trangxa-http.conf;
  include snippets/trangxa-server.conf;
}}
""")
        # Workers of a server that root starts are somebody else.
        for place in [folder, *folder.parents]:
            if place == Path("/tmp"):
                break
            place.chmod(place.stat().st_mode | 0o055)
        self.process: subprocess.Popen | None = None

    def placed(self, text: str) -> str:
        """A file of deploy/ with the places of this test."""
        text = text.replace("/srv/trangxa", str(self.site))
        text = text.replace("/var/log/nginx", str(self.folder / "log"))
        text = re.sub(r"listen \[::\]:80;", "", text)
        return text.replace("listen 80;", f"listen 127.0.0.1:{self.port};")

    def command(self, *arguments: str) -> list[str]:
        return [NGINX, "-c", str(self.folder / "nginx.conf"), "-p", str(self.folder),
                "-e", str(self.folder / "log" / "error.log"), *arguments]

    def test(self) -> tuple[int, str]:
        run = subprocess.run(self.command("-t"), capture_output=True, text=True, check=False)
        return run.returncode, run.stderr

    def start(self) -> None:
        self.process = subprocess.Popen(
            self.command(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise RuntimeError((self.folder / "log" / "error.log").read_text())

    def stop(self) -> None:
        if self.process is None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def ask(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """What is answered to exactly this path, which no client has tidied up."""
        headers = {"Host": "trang.example.vn"} | headers
        lines = [f"{method} {path} HTTP/1.1", "Connection: close"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as line:
            line.sendall(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"))
            raw = b""
            while piece := line.recv(65536):
                raw += piece
        answer = Answer(raw)
        if answer["transfer-encoding"] == "chunked":
            answer.body = unchunked(answer.body)
        return answer


def unchunked(body: bytes) -> bytes:
    whole = b""
    while body:
        size, _, rest = body.partition(b"\r\n")
        count = int(size, 16)
        whole += rest[:count]
        body = rest[count + 2:]
        if count == 0:
            break
    return whole
