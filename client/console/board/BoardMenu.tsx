import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'

interface BoardMenuProps {
  /** What the button shows. */
  readonly children: ReactNode
  /** What it is called, where what it shows is a sign. */
  readonly label?: string
  readonly isDisabled?: boolean
  readonly items: ReactNode
  readonly className: string
}

/** A button that opens a menu: arrow keys go through it, Escape closes it, and focus comes back. */
export const BoardMenu = ({ children, label, isDisabled, items, className }: BoardMenuProps) => (
  <MenuTrigger>
    <Button
      className={className}
      data-variant="secondary"
      data-color="neutral"
      isDisabled={isDisabled ?? false}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Button>
    <Popover className="board-popover" data-own-keys>
      <Menu className="board-menu">{items}</Menu>
    </Popover>
  </MenuTrigger>
)

interface BoardMenuItemProps {
  readonly onAction: () => void
  readonly children: string
  readonly isDanger?: boolean
}

export const BoardMenuItem = ({ onAction, children, isDanger }: BoardMenuItemProps) => (
  <MenuItem
    className={isDanger ? 'board-menu-item danger' : 'board-menu-item'}
    textValue={children}
    onAction={onAction}
  >
    {children}
  </MenuItem>
)
