#!/usr/bin/env python3
"""Runs schemathesis against a sandbox of its own. The arguments: the program of the sandbox, the OpenAPI document, then options of schemathesis."""

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
    "valid_requests_are_understood",
]
# This operation ends the consent on which all others depend.
ENDS_CONSENT = "/authorization/202403/shops"


def main(program, document, *options):
    with subprocess.Popen([program, "--port", "0"], stdout=subprocess.PIPE, text=True) as sandbox:
        try:
            line = sandbox.stdout.readline()
            environment = os.environ | {"SANDBOX": line, "PYTHONPATH": str(HERE), "SCHEMATHESIS_HOOKS": "hooks"}
            command = ["schemathesis", "run", document, "--url", json.loads(line)["base_url"], "--checks", ",".join(CHECKS)]
            command += ["--phases", "coverage,fuzzing", "--continue-on-failure", "--no-shrink"]
            others = subprocess.run([*command, "--exclude-path", ENDS_CONSENT, *options], env=environment, check=False)
            last = subprocess.run([*command, "--include-path", ENDS_CONSENT], env=environment, check=False)
        finally:
            sandbox.terminate()
    return others.returncode or last.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
