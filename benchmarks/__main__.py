"""All of them: ``python -m benchmarks``."""

from benchmarks import cascade, memory, open_page

if __name__ == "__main__":
    open_page.main()
    print()
    memory.main()
    print()
    cascade.main()
