"""What other pages say of mails."""
