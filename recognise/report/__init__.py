"""What people look at: the HTML report of a case, tables of many cases. It lays out; it works nothing out."""
