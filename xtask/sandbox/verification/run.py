#!/usr/bin/env python3
"""Runs schemathesis against a sandbox of its own.

The arguments are the program of the sandbox and the OpenAPI document, then options of schemathesis.
"""

import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
]
UNDERSTOOD = "valid_requests_are_understood"
# This operation ends the consent on which all others depend, and itself too.
ENDS_CONSENT = "/authorization/202403/shops"


def main(program, document, *options):
    with subprocess.Popen([program, "--port", "0"], stdout=subprocess.PIPE, text=True) as sandbox:
        try:
            line = sandbox.stdout.readline()
            environment = os.environ | {"SANDBOX": line, "PYTHONPATH": str(HERE), "SCHEMATHESIS_HOOKS": "hooks"}
            environment["PYTHONDONTWRITEBYTECODE"] = "1"
            command = ["schemathesis", "run", document, "--url", json.loads(line)["base_url"]]
            command += ["--phases", "coverage,fuzzing", "--continue-on-failure", "--no-shrink", *options]

            def run(checks, *selection):
                arguments = [*command, "--checks", ",".join(checks), *selection]
                return subprocess.run(arguments, env=environment, check=False).returncode

            others = run([*CHECKS, UNDERSTOOD], "--exclude-path", ENDS_CONSENT)
            last = run(CHECKS, "--include-path", ENDS_CONSENT)
        finally:
            sandbox.terminate()
    return others or last


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit("usage: run.py SANDBOX DOCUMENT [OPTION…]")
    sys.exit(main(*sys.argv[1:]))
