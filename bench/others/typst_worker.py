"""Typst by its package for Python, kept warm: takes jobs, a line of JSON each, and answers each with a line."""

import json
import os
import sys
import time

import typst

compiler = None


def carry_out(job):
    """Sets one document; gives milliseconds by the clock and of the processor in all threads, and bytes."""
    global compiler
    workshop = job["workshop"]
    wall, cpu = time.perf_counter(), time.process_time()
    if compiler is None:
        compiler = typst.Compiler(
            os.path.join(workshop, "report.typ"),
            root=workshop,
            font_paths=[os.path.join(workshop, "fonts")],
            ignore_system_fonts=True,
        )
    pdf = compiler.compile(
        format="pdf",
        sys_inputs={"folder": job["name"] + "/"},
        pdf_standards=["ua-1"],
        timestamp=0,
    )
    done = {"wall": (time.perf_counter() - wall) * 1000, "cpu": (time.process_time() - cpu) * 1000}
    if job.get("keep"):
        with open(job["keep"], "wb") as file:
            file.write(pdf)
    done["bytes"] = len(pdf)
    return done


def main():
    """Carries out the job that follows --once, or those that come in, one after the other."""
    jobs = [sys.argv[2]] if sys.argv[1:2] == ["--once"] else sys.stdin
    for line in jobs:
        print(json.dumps(carry_out(json.loads(line))), flush=True)


main()
