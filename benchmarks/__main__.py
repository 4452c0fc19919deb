"""All of them: ``python -m benchmarks``."""

from benchmarks import cascade, dials, memory, open_page, picture, room

if __name__ == "__main__":
    open_page.main()
    print()
    memory.main()
    print()
    cascade.main()
    print()
    picture.main()
    print()
    dials.main()
    print()
    room.main()
