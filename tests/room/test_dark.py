"""A screen that asks for dark: what a trainer and a phone in the room see can be read there."""

from tests.room.hands import Crowd, accessible, code_of, join, trainer
from tests.room.kit import Address


def test_the_pages_of_the_room_can_be_read_in_the_dark(ferry: Address, crowd: Crowd) -> None:
    control = trainer(ferry, crowd)
    control.emulate_media(color_scheme="dark")
    ground = control.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--bn-color-paper')")
    phone = crowd(color_scheme="dark").new_page()
    join(phone, ferry.address, code_of(control))
    assert phone.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--bn-color-paper')") == ground
    wall = control.context.new_page()
    wall.emulate_media(color_scheme="dark")
    wall.goto(f"{control.url}/scherm")
    for page in (control, phone, wall):
        accessible(page)
