"""Drawing: sheets of paper, and pictures of them."""
