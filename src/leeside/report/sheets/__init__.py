"""Help on paper and on a screen: sheets told from the knowledge, as text, as a page and as a PDF."""
